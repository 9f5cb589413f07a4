import { COMPONENTS, type Component } from './components.ts';
import { type InputName, podsInScope, type Scope } from './inputs.ts';
import { EXCLUSIONS, type Exclusion, type PodCount } from './pod-count.ts';
import { PROXIES, type ProxyName } from './proxies.ts';
import type { Summary } from './summary.ts';

/** Something that was found in a cluster, in words. */
export type Finding = {
	readonly label: string;
	readonly value: string;
	readonly notes: readonly string[];
	/** Inputs of the estimate that it fills. */
	readonly fills: readonly InputName[];
};

const number = (value: number, digits = 0) => value.toLocaleString('en-US', { maximumFractionDigits: digits });

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

function podFindings(summary: Summary, scope: Scope): Finding[] {
	const { pods, doubles } = summary;
	const inScope = podsInScope(summary, scope);
	if (pods === undefined || inScope === undefined) return [];
	const notes = [
		exclusionNote(pods),
		unknownNote(pods),
		...(doubles > 0 ? [`${number(doubles)} occurred more than once and count once.`] : []),
	].filter((note) => note !== undefined);
	return [
		{ label: 'Pods in the mesh', value: `${number(inScope)} of ${number(pods.total)}`, notes, fills: ['pods'] },
		...proxyFindings(pods),
	];
}

const EXCLUDED: Readonly<Record<Exclusion, string>> = {
	finished: 'finished',
	'not-running': 'not running',
	'host-network': 'on the network of their node',
	system: 'of Kubernetes itself',
	component: 'parts of a mesh or of the network',
	windows: 'on Windows',
	'opted-out': 'opted out',
};

function exclusionNote({ excluded }: PodCount): string | undefined {
	const parts = EXCLUSIONS.filter((reason) => excluded[reason] > 0).map(
		(reason) => `${number(excluded[reason])} ${EXCLUDED[reason]}`,
	);
	return parts.length === 0 ? undefined : `Not counted: ${parts.join(', ')}.`;
}

function unknownNote({ networkUnknown, proxyUnknown }: PodCount): string | undefined {
	const open = [
		...(networkUnknown > 0 ? [`whether ${number(networkUnknown)} are on the network of their node`] : []),
		...(proxyUnknown > 0 ? [`whether ${number(proxyUnknown)} carry a proxy`] : []),
	];
	return open.length === 0 ? undefined : `A table does not tell ${open.join(', and ')}. The proposed command does.`;
}

function proxyFindings({ proxies, withProxy, native, ambient }: PodCount): Finding[] {
	const parts = Object.entries(proxies).map(([proxy, count]) => `${PROXIES[proxy as ProxyName]} ${number(count)}`);
	const nodes = ambient > 0 ? [`Traffic of ${number(ambient)} passes the proxy of their node.`] : [];
	const sidecars = native > 0 ? [`${number(native)} as native sidecars.`] : [];
	if (withProxy + ambient === 0) return [];
	const value = withProxy > 0 ? parts.join(', ') : number(ambient);
	return [{ label: 'In a mesh today', value, notes: [...sidecars, ...nodes], fills: [] }];
}

function serviceFindings({ services, namespaces }: Summary): Finding[] {
	const found: Finding[] = [];
	if (services !== undefined) {
		const each = services.counted > 0 ? services.ports / services.counted : 0;
		found.push({
			label: 'Services',
			value: `${number(services.counted)} of ${number(services.total)}`,
			notes: [
				...(services.counted > 0 ? [`${number(each, 2)} ports each, rounded to a whole number.`] : []),
				...(services.counted < services.total
					? ['Not counted: those of Kubernetes itself, of namespaces that opted out, and names outside the cluster.']
					: []),
			],
			fills: ['services', 'portsPerService'],
		});
	}
	if (namespaces !== undefined) {
		const value = `${number(namespaces.optedIn)} ask for a mesh, ${number(namespaces.optedOut)} opted out`;
		found.push({ label: `${number(namespaces.total)} namespaces`, value, notes: [], fills: [] });
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
	waypoint: 'waypoints',
	'cilium-agent': 'ciliumIsCni',
	'other-cni': 'ciliumIsCni',
};

function componentFindings({ components }: Summary): Finding[] {
	const parts = Object.entries(components).map(([component, count]) => {
		return `${COMPONENTS[component as Component]} ${number(count)}`;
	});
	if (parts.length === 0) return [];
	const fills = Object.keys(components).flatMap((component) => FILLS[component as Component] ?? []);
	return [{ label: 'Running parts of a mesh and of the network', value: parts.join(', '), notes: [], fills }];
}
