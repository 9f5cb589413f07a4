import { addNode, addPod, type Cluster, combined } from '../cluster.ts';
import { componentNamed } from '../components.ts';
import { fingerprint } from '../fingerprint.ts';
import { isControlPlaneKey, type Node, versionOf } from '../node.ts';
import { DETAIL, isSystem } from '../pod.ts';
import { mibOf, vcpuOf } from '../quantity.ts';
import { beginsDescription } from './begins.ts';
import { cellsOf } from './columns.ts';
import { isCommand } from './messages.ts';
import type { Mode } from './mode.ts';
import { countRead, countSkipped, type Tally } from './tally.ts';

/**
 * Reads `kubectl describe nodes`: what the scheduler may give away on each node, and what its pods request.
 *
 * @see https://github.com/kubernetes/kubectl/blob/master/pkg/describe/describe.go (describeNode)
 */
export function describeMode(cluster: Cluster, tally: Tally): Mode {
	const counts = { nodes: 0, pods: 0, others: 0 };
	let [name, section, isNode] = ['', '', false];
	let node: Node = {};
	const finish = () => {
		if (name === '') return;
		if (isNode) addNode(cluster, node, name);
		counts[isNode ? 'nodes' : 'others']++;
		[name, section, isNode, node] = ['', '', false, {}];
	};
	return {
		accept: (line) => {
			const [, key, value = ''] = /^([A-Z][A-Za-z -]{0,40}):\s*(.*)$/.exec(line) ?? [];
			if (isCommand(line) || (key === undefined && !/^\s/.test(line))) return false;
			if (beginsDescription(line)) {
				finish();
				name = value.trim();
			}
			if (key !== undefined) section = key;
			isNode ||= section === 'System Info' || section === 'Allocatable';
			node = combined(node, factIn(section, key === undefined ? line.trim() : value.trim(), node));
			if (section === 'Non-terminated Pods' && key === undefined && addPodOf(cluster, line, name)) counts.pods++;
			return true;
		},
		close: () => {
			finish();
			const { nodes, pods, others } = counts;
			if (nodes > 0) countRead(tally, 'Descriptions of nodes', nodes, pods > 0 ? `Pods on them: ${pods}.` : undefined);
			if (others > 0) countSkipped(tally, 'Descriptions of other things', 'Only those of nodes are used.', others);
		},
	};
}

/** What one line says about a node, if anything; `before` is what the lines before it said. */
function factIn(section: string, text: string, before: Node): Node {
	const [, name = '', value = ''] = /^([\w .-]{1,60}?):?\s{2,}(.+)$/.exec(text) ?? [];
	switch (section) {
		case 'Taints':
			return { reserved: before.reserved === true || keepsPodsAway(text) };
		case 'Conditions':
			return name === 'Ready' ? { ready: value.startsWith('True') } : {};
		case 'Addresses':
			return name === 'InternalIP' ? { address: fingerprint(value) } : {};
		case 'Allocatable':
			return name === 'cpu' ? { vcpu: vcpuOf(value) } : name === 'memory' ? { mib: mibOf(value) } : {};
		case 'System Info':
			return systemFact(name, value);
		case 'Allocated resources':
			return requestFact(name, value);
		default:
			return {};
	}
}

/** Whether a taint gives the node to the control plane: "node-role.kubernetes.io/control-plane:NoSchedule". */
function keepsPodsAway(taint: string): boolean {
	const [key = ''] = taint.split(/[=:]/);
	return isControlPlaneKey(key) && /:(?:NoSchedule|NoExecute)$/.test(taint);
}

function systemFact(name: string, value: string): Node {
	if (name === 'Operating System') return { windows: value === 'windows' };
	return name === 'Kubelet Version' ? { version: versionOf(value) } : {};
}

/** "cpu   1250m (31%)  400m (10%)" */
function requestFact(name: string, value: string): Node {
	const amount = value.split(' ')[0];
	if (name === 'cpu') return { requestedVcpu: vcpuOf(amount) };
	return name === 'memory' ? { requestedMib: mibOf(amount) } : {};
}

/** A row of the pods on a node. None of them has finished. Requests include those of a proxy, if the pod has one. */
function addPodOf(cluster: Cluster, line: string, node: string): boolean {
	const [namespace = '', name = '', cpu = '', , memory = ''] = cellsOf(line);
	const [vcpu, mib] = [vcpuOf(cpu.split(' ')[0]), mibOf(memory.split(' ')[0])];
	if (vcpu === undefined || mib === undefined) return false;
	const pod = {
		detail: DETAIL.table,
		times: 1,
		phase: 'running',
		namespace: fingerprint(namespace),
		system: isSystem(namespace),
		component: componentNamed(name),
		node: fingerprint(node),
		requests: { vcpu, mib },
		mixed: true,
	} as const;
	addPod(cluster, pod, { namespace, name });
	return true;
}
