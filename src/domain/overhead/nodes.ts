import { type Refused, refuse } from './working.ts';

/** CPU in vCPU and memory in MiB, of a node or of requests. */
export type Capacity = { readonly vcpu: number; readonly mib: number };

export type Packing = {
	/** Whole nodes. */
	readonly nodes: number;
	/** The same without rounding up, because a small overhead may cost nothing or a whole node. */
	readonly smooth: number;
	/** What runs out first. */
	readonly binding: 'cpu' | 'memory';
};

/**
 * Nodes that hold all requests: ceil(max(cpu / (node cpu - agents), memory / (node memory - agents))). Agents on every node
 * make all nodes smaller.
 *
 * @param node what the scheduler may give away on one node
 * @param agents requests of the agents on each node
 */
export function pack(node: Capacity, agents: Capacity, requested: Capacity): Packing | Refused {
	const left = { vcpu: node.vcpu - agents.vcpu, mib: node.mib - agents.mib };
	if (left.vcpu <= 0 || left.mib <= 0) {
		return refuse('no-room', 'The agents of the mesh request more than a node has.');
	}
	const [cpu, memory] = [requested.vcpu / left.vcpu, requested.mib / left.mib];
	const smooth = Math.max(cpu, memory);
	return { nodes: Math.ceil(smooth), smooth, binding: cpu >= memory ? 'cpu' : 'memory' };
}
