import { COMPONENTS, type Component } from './components.ts';
import type { InputName, Scope } from './inputs.ts';
import { type Finding, number, podFindings } from './pod-findings.ts';
import type { Summary } from './summary.ts';

/** What was found, in the order in which a reader needs it. No name of the cluster is in it. */
export function findingsIn(summary: Summary, scope: Scope): readonly Finding[] {
	return [
		...podFindings(summary, scope),
		...serviceFindings(summary),
		...nodeFindings(summary),
		...requestFindings(summary),
		...componentFindings(summary),
	];
}

function serviceFindings({ services, namespaces }: Summary): Finding[] {
	const found: Finding[] = [];
	if (services !== undefined) {
		found.push({
			label: 'Services',
			value: `${number(services.counted)} of ${number(services.total)}`,
			notes: [
				...(services.counted > 0
					? [`Ports each: ${number(services.ports / services.counted, 2)}, rounded to a whole number.`]
					: []),
				...(services.counted < services.total
					? ['Not counted: those of Kubernetes itself, of namespaces that opted out, and names outside the cluster.']
					: []),
			],
			fills: ['services', 'portsPerService'],
		});
	}
	if (namespaces !== undefined) {
		const value = `${number(namespaces.total)}: ${number(namespaces.optedIn)} ask for a mesh, ${number(namespaces.optedOut)} opted out`;
		found.push({ label: 'Namespaces', value, notes: [], fills: [] });
	}
	return found;
}

function nodeFindings({ nodes }: Summary): Finding[] {
	if (nodes === undefined) return [];
	const { vcpu, mib, versions } = nodes;
	const left = [
		...(nodes.notReady > 0 ? [`${number(nodes.notReady)} not ready`] : []),
		...(nodes.windows > 0 ? [`${number(nodes.windows)} with Windows`] : []),
		...(nodes.controlPlane > 0 ? [`${number(nodes.controlPlane)} kept for the control plane of Kubernetes`] : []),
	];
	const sizes = vcpu && mib && (vcpu.least !== vcpu.most || mib.least !== mib.most);
	return [
		{
			label: 'Nodes',
			value: `${number(nodes.workers)} of ${number(nodes.total)}`,
			notes: [
				...(left.length > 0 ? [`Not counted: ${left.join(', ')}.`] : []),
				...(versions.length > 0 ? [`Kubernetes ${[...new Set([versions[0], versions.at(-1)])].join(' to ')}.`] : []),
			],
			fills: ['nodes'],
		},
		...(vcpu && mib
			? [
					{
						label: 'A node, as the scheduler sees it',
						value: `${number(vcpu.mean, 2)} vCPU, ${number(mib.mean / 1024, 1)} GiB`,
						notes: sizes
							? [
									`The mean. They have ${number(vcpu.least, 2)} to ${number(vcpu.most, 2)} vCPU and ${number(mib.least / 1024, 1)} to ${number(mib.most / 1024, 1)} GiB.`,
								]
							: [],
						fills: ['nodeVcpu', 'nodeMib'] as const,
					},
				]
			: []),
	];
}

function requestFindings({ requests, accountsPerNode }: Summary): Finding[] {
	const found: Finding[] = [];
	if (requests !== undefined) {
		const from =
			requests.from === 'nodes'
				? ['The sum over all pods on the nodes, a mesh that is there included.']
				: requests.mixed > 0
					? [`Pods whose requests may include those of a proxy: ${number(requests.mixed)}.`]
					: ['Without the mesh that is there.'];
		found.push({
			label: 'Requested by applications',
			value: `${number(requests.vcpu, 2)} vCPU, ${number(requests.mib / 1024, 1)} GiB`,
			notes: from,
			fills: ['appVcpu', 'appMib'],
		});
	}
	if (accountsPerNode !== undefined) {
		const value = `${number(accountsPerNode, 1)} on average`;
		found.push({ label: 'Service accounts on a node', value, notes: [], fills: ['serviceAccountsPerNode'] });
	}
	return found;
}

const FILLS: Readonly<Partial<Record<Component, InputName>>> = {
	istiod: 'controlPlaneReplicas',
	'consul-server': 'controlPlaneReplicas',
	kuma: 'controlPlaneReplicas',
	waypoint: 'waypoints',
	'cilium-agent': 'ciliumIsCni',
	'other-cni': 'ciliumIsCni',
};

function componentFindings({ components }: Summary): Finding[] {
	const parts = Object.entries(components).map(([component, count]) => {
		return `${COMPONENTS[component as Component]} ${number(count)}`;
	});
	if (parts.length === 0) return [];
	const fills = [...new Set(Object.keys(components).flatMap((component) => FILLS[component as Component] ?? []))];
	return [{ label: 'Running parts of a mesh and of the network', value: parts.join(', '), notes: [], fills }];
}
