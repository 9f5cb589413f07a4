/**
 * Quantities as Kubernetes writes them: `100m`, `1.5`, `128Mi`, `129e6`, `16393244Ki`.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
const SUFFIXES: Readonly<Record<string, number>> = {
	n: 1e-9,
	u: 1e-6,
	m: 1e-3,
	'': 1,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 1e12,
	P: 1e15,
	E: 1e18,
	Ki: 2 ** 10,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
	Ei: 2 ** 60,
};

const QUANTITY = /^\+?(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i)?)$/;

/** Larger sums are no cluster. They also keep every total finite, whatever was pasted. */
const MAX_VCPU = 1e6;
const MAX_MIB = 1e12;

const BYTES_PER_MIB = 2 ** 20;

/** CPU in vCPU, or nothing for what is no amount of CPU. */
export function vcpuOf(value: unknown): number | undefined {
	return within(amountOf(value), MAX_VCPU);
}

/** Memory in MiB, or nothing for what is no amount of memory. */
export function mibOf(value: unknown): number | undefined {
	const bytes = amountOf(value);
	return bytes === undefined ? undefined : within(bytes / BYTES_PER_MIB, MAX_MIB);
}

function amountOf(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string') return undefined;
	const [, digits, exponent, suffix = ''] = QUANTITY.exec(value.trim()) ?? [];
	if (digits === undefined) return undefined;
	return Number(digits) * (exponent === undefined ? (SUFFIXES[suffix] ?? 1) : 10 ** Number(exponent));
}

function within(value: number | undefined, max: number): number | undefined {
	return value !== undefined && value >= 0 && value <= max ? value : undefined;
}
