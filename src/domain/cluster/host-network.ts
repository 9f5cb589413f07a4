import type { Cluster } from './cluster.ts';
import type { Pod } from './pod.ts';

/**
 * Whether a pod is on the network of its node. Where the output does not say so, its address does: it is that of a node, or
 * that of another pod which runs on the same node.
 */
export function hostNetworkOf(pods: readonly Pod[], cluster: Cluster): (pod: Pod) => boolean | undefined {
	const ofNodes = new Set([...cluster.nodes.named.values()].flatMap(({ address }) => address ?? []));
	const seen = new Map<number, number>();
	for (const { address, phase } of pods) {
		if (address !== undefined && phase === 'running') seen.set(address, (seen.get(address) ?? 0) + 1);
	}
	return ({ hostNetwork, address }) => {
		if (hostNetwork !== undefined || address === undefined) return hostNetwork;
		return ofNodes.has(address) || (seen.get(address) ?? 0) > 1;
	};
}
