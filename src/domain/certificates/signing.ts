import { HOUR, type Span } from './certificate.ts';
import { middle, type Renewal } from './outage.ts';

/** What needs certificates of its own. */
export type Load = {
	readonly workloads: number;
	readonly nodes: number;
	/** Different service accounts on a node, on average. */
	readonly accountsPerNode: number;
	/** Seconds in which everything restarts, for example after the failure of a zone. */
	readonly restartSeconds: number;
};

/** How many leaves the signer has to make. */
export type Signing = {
	readonly leaves: number;
	/** In the steady state. */
	readonly perSecond: number;
	/** While everything restarts. */
	readonly burstPerSecond: number;
	/** Shortest time in which the signer can serve such a restart, where it has a limit. */
	readonly leastSeconds: number | undefined;
};

/** One leaf for each workload, or for each service account on a node, of which there cannot be more than workloads. */
export function leavesOf(load: Load, counted: 'workloads' | 'accounts-per-node'): number {
	if (counted === 'workloads') return load.workloads;
	return Math.min(load.workloads, load.nodes * load.accountsPerNode);
}

/**
 * Rate at which leaves are signed: each is replaced after its lifetime times the share at which it is renewed.
 *
 * @param limit most signatures in a second, where the signer has a limit
 */
export function signingOf(
	leaves: number,
	lifetime: Span,
	renewal: Renewal,
	restartSeconds: number,
	limit: number | undefined,
): Signing {
	const hours = lifetime / HOUR;
	return {
		leaves,
		perSecond: leaves / (hours * 3600 * middle(renewal)),
		burstPerSecond: leaves / restartSeconds,
		leastSeconds: limit === undefined ? undefined : leaves / limit,
	};
}
