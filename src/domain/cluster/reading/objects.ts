import type { Cluster, Named, Service } from '../cluster.ts';
import { addNamespace, addNode, addPod, addService, addUsage } from '../cluster.ts';
import { fingerprint } from '../fingerprint.ts';
import { wishOf } from '../namespace.ts';
import { isControlPlaneKey, type Node, versionOf } from '../node.ts';
import { isSystem } from '../pod.ts';
import { mibOf, vcpuOf } from '../quantity.ts';
import { field, listAt, textAt } from './own-field.ts';
import { podFrom } from './pod-object.ts';

/** What an object is, as a reader knows it. */
export type ObjectKind = 'pods' | 'nodes' | 'services' | 'namespaces' | 'pod-usage' | 'node-usage';

/**
 * Takes what the estimate needs from one object of the API.
 *
 * @returns what it was, or nothing for an object of no use here
 */
export function addObject(cluster: Cluster, object: unknown): ObjectKind | undefined {
	const kind = kindOf(object);
	if (kind === undefined) return undefined;
	const name = textAt(object, 'metadata', 'name') ?? '';
	const namespace = textAt(object, 'metadata', 'namespace') ?? '';
	ADDERS[kind](cluster, object, { name, namespace });
	return kind;
}

/** Items of a typed list do not say what they are, so that their shape has to. */
function kindOf(object: unknown): ObjectKind | undefined {
	const kind = textAt(object, 'kind');
	if (kind !== undefined) return Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
	if (listAt(object, 'spec', 'containers').length > 0) return 'pods';
	if (field(object, 'status', 'nodeInfo') !== undefined) return 'nodes';
	if (field(object, 'spec', 'clusterIP') !== undefined) return 'services';
	if (listAt(object, 'containers').some((each) => field(each, 'usage') !== undefined)) return 'pod-usage';
	return field(object, 'usage') === undefined ? undefined : 'node-usage';
}

const KINDS: Readonly<Record<string, ObjectKind>> = {
	Pod: 'pods',
	Node: 'nodes',
	Service: 'services',
	Namespace: 'namespaces',
	PodMetrics: 'pod-usage',
	NodeMetrics: 'node-usage',
};

const ADDERS: Readonly<Record<ObjectKind, (cluster: Cluster, object: unknown, named: Named) => void>> = {
	pods: (cluster, object, named) => addPod(cluster, podFrom(object), named),
	nodes: (cluster, object, { name }) => addNode(cluster, nodeFrom(object), name),
	services: (cluster, object, named) => addService(cluster, serviceFrom(object, named.namespace), named),
	namespaces: (cluster, object, { name }) =>
		addNamespace(
			cluster,
			wishOf((key) => textAt(object, 'metadata', 'labels', key) ?? textAt(object, 'metadata', 'annotations', key)),
			name,
		),
	'pod-usage': (cluster, object, named) => {
		for (const container of listAt(object, 'containers')) {
			addUsage(cluster, { ...named, container: textAt(container, 'name') ?? '' }, usageOf(container));
		}
	},
	'node-usage': (cluster, object, { name }) => {
		const { vcpu, mib } = usageOf(object);
		addNode(cluster, { usedVcpu: vcpu, usedMib: mib }, name);
	},
};

function usageOf(object: unknown) {
	return { vcpu: vcpuOf(field(object, 'usage', 'cpu')), mib: mibOf(field(object, 'usage', 'memory')) };
}

function nodeFrom(object: unknown): Node {
	const ready = listAt(object, 'status', 'conditions').find((each) => textAt(each, 'type') === 'Ready');
	const internal = listAt(object, 'status', 'addresses').find((each) => textAt(each, 'type') === 'InternalIP');
	const address = textAt(internal, 'address');
	return {
		ready: ready === undefined ? undefined : textAt(ready, 'status') === 'True',
		reserved: listAt(object, 'spec', 'taints').some(
			(taint) => textAt(taint, 'effect') !== 'PreferNoSchedule' && isControlPlaneKey(textAt(taint, 'key') ?? ''),
		),
		windows: textAt(object, 'status', 'nodeInfo', 'operatingSystem') === 'windows',
		vcpu: vcpuOf(field(object, 'status', 'allocatable', 'cpu')),
		mib: mibOf(field(object, 'status', 'allocatable', 'memory')),
		version: versionOf(textAt(object, 'status', 'nodeInfo', 'kubeletVersion')),
		address: address === undefined ? undefined : fingerprint(address),
	};
}

function serviceFrom(object: unknown, namespace: string): Service {
	return {
		namespace: fingerprint(namespace),
		system: isSystem(namespace),
		external: textAt(object, 'spec', 'type') === 'ExternalName',
		ports: listAt(object, 'spec', 'ports').length,
	};
}
