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
	return within(amountOf(value) / BYTES_PER_MIB, MAX_MIB);
}

/** The number that a quantity stands for, and no number (NaN) for what is none. */
function amountOf(value: unknown): number {
	if (typeof value === 'number') return value;
	const match = typeof value === 'string' ? QUANTITY.exec(value.trim()) : null;
	if (match === null) return Number.NaN;
	const [, digits, exponent, suffix = ''] = match;
	return Number(digits) * (exponent === undefined ? (SUFFIXES[suffix] ?? 1) : 10 ** Number(exponent));
}

const within = (value: number, max: number) => (value >= 0 && value <= max ? value : undefined);
