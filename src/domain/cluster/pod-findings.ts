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

export const number = (value: number, digits = 0) => value.toLocaleString('en-US', { maximumFractionDigits: digits });

/** Pods as the subject of a sentence, with its verb. */
const podsText = (count: number, one: string, many: string) =>
	count === 1 ? `one pod ${one}` : `${number(count)} pods ${many}`;

/** What was found about pods. */
export function podFindings(summary: Summary, scope: Scope): Finding[] {
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
	'host-network': 'on the network of a node',
	system: 'of Kubernetes itself',
	component: 'parts of a mesh or of the network',
	windows: 'on Windows',
	'opted-out': 'opted out',
};

const excludedAs = (reason: Exclusion, pods: number): string =>
	reason === 'component' && pods === 1 ? 'part of a mesh or of the network' : EXCLUDED[reason];

function exclusionNote({ excluded }: PodCount): string | undefined {
	const parts = EXCLUSIONS.filter((reason) => excluded[reason] > 0).map(
		(reason) => `${number(excluded[reason])} ${excludedAs(reason, excluded[reason])}`,
	);
	return parts.length === 0 ? undefined : `Not counted: ${parts.join(', ')}.`;
}

function unknownNote({ networkUnknown, proxyUnknown }: PodCount): string | undefined {
	const open = [
		...(networkUnknown > 0 ? [`whether ${podsText(networkUnknown, 'uses', 'use')} the network of the node`] : []),
		...(proxyUnknown > 0 ? [`whether ${podsText(proxyUnknown, 'carries', 'carry')} a proxy`] : []),
	];
	return open.length === 0 ? undefined : `A table does not tell ${open.join(', or ')}. The proposed command does.`;
}

function proxyFindings({ proxies, withProxy, native, ambient }: PodCount): Finding[] {
	const parts = Object.entries(proxies).map(([proxy, count]) => `${PROXIES[proxy as ProxyName]} ${number(count)}`);
	const nodes =
		ambient > 0
			? [`The traffic of ${ambient === 1 ? 'one pod' : `${number(ambient)} pods`} passes the proxy of the node.`]
			: [];
	const sidecars = native > 0 ? [`${number(native)} as native sidecars.`] : [];
	if (withProxy + ambient === 0) return [];
	const value = withProxy > 0 ? parts.join(', ') : number(ambient);
	return [{ label: 'In a mesh today', value, notes: [...sidecars, ...nodes], fills: [] }];
}
