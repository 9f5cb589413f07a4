/** Whether the pods of a namespace are in a mesh, as far as its labels and annotations say. */
export type Namespace = {
	readonly wish?: 'out' | 'in' | undefined;
	/** In a mesh without sidecars. */
	readonly ambient?: boolean | undefined;
};

/** Labels and annotations by which a namespace or a pod asks for a mesh or refuses it. */
const WISHES = Object.entries<(value: string) => 'out' | 'in' | undefined>({
	'istio-injection': onOrOff,
	'istio.io/rev': (value) => (value === '' ? undefined : 'in'),
	'istio.io/dataplane-mode': onOrOff,
	'sidecar.istio.io/inject': onOrOff,
	'linkerd.io/inject': onOrOff,
	'kuma.io/sidecar-injection': onOrOff,
	'consul.hashicorp.com/connect-inject': onOrOff,
});

function onOrOff(value: string): 'out' | 'in' | undefined {
	if (/^(?:true|enabled|ingress|ambient)$/.test(value)) return 'in';
	return /^(?:false|disabled|none)$/.test(value) ? 'out' : undefined;
}

/** What labels and annotations ask for. Where some refuse and others ask, asking counts: another mesh may be meant. */
export function wishOf(labelled: (key: string) => string | undefined): Namespace {
	const wishes = WISHES.flatMap(([key, wishWith]) => {
		const value = labelled(key);
		return value === undefined ? [] : (wishWith(value) ?? []);
	});
	const wish = wishes.includes('in') ? 'in' : wishes[0];
	return { wish, ambient: labelled('istio.io/dataplane-mode') === 'ambient' };
}

/** The labels of a column LABELS: "a=b,c=d". */
export function labelsIn(text: string): (key: string) => string | undefined {
	const pairs = text.split(',').map((pair) => pair.split('='));
	const labels = new Map(pairs.map(([key = '', value]) => [key, value]));
	return (key) => labels.get(key);
}
