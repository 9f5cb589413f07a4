import type { Validity } from '../../domain/certificates/certificate.ts';
import { DAY } from '../../domain/certificates/certificate.ts';
import type { Knowledge } from '../../domain/certificates/knowledge.ts';

export type CertificatesData = {
	readonly edition: string;
	/** Day of the edition, as YYYY-MM-DD: the day from which the example is seen. */
	readonly day: string;
	readonly platforms: readonly Knowledge[];
	/** Facts of every plan, beside those that a platform names. A pinned edition tells by all of them what has changed. */
	readonly facts: readonly string[];
};

/** Ids of the platforms that tell the two kinds of fact pages apart: whatever a plan cites is about one that has a plan, or about none. */
export const platformsIn = ({ platforms }: Pick<CertificatesData, 'platforms'>): ReadonlySet<string> =>
	new Set(platforms.map(({ id }) => id));

/** Shown until a reader enters something of their own; the example fits its default lifetime. */
export const DEFAULT_PLATFORM = 'istio-sidecar';

/** Days that a rotation takes, until a reader knows better. Our judgment: a root needs several rounds of restarts. */
export const DEFAULT_LEADS: readonly [root: number, intermediate: number] = [30, 7];

/** The fact from which the rule on when to begin is borrowed. */
export const START_FACT = 'alternatives/cert-manager-renewal';

export const DEFAULT_LOAD = { workloads: 200, nodes: 10, accountsPerNode: 12, restartSeconds: 300 } as const;

/**
 * An example: a root of ten years in its third and, where the platform has one, an intermediate of one year that will soon
 * be due.
 */
export function exampleChain(day: number, { intermediate: known }: Pick<Knowledge, 'intermediate'>): Validity[] {
	const root = { layer: 'root', from: day - 730 * DAY, to: day + 2920 * DAY } as const;
	const intermediate = { layer: 'intermediate', from: day - 214 * DAY, to: day + 151 * DAY } as const;
	return known === undefined ? [root] : [root, intermediate];
}
