import { type Inputs, LIMITS } from '../overhead/inputs.ts';
import type { Summary } from './summary.ts';

/** Inputs of the estimate that a cluster can fill. */
export type InputName = Extract<
	keyof Inputs,
	| 'pods'
	| 'services'
	| 'portsPerService'
	| 'nodes'
	| 'nodeVcpu'
	| 'nodeMib'
	| 'appVcpu'
	| 'appMib'
	| 'waypoints'
	| 'controlPlaneReplicas'
	| 'serviceAccountsPerNode'
	| 'ciliumIsCni'
>;

export type ClusterInputs = Partial<Pick<Inputs, InputName>>;

/** Which pods are taken to be in the mesh. */
export type Scope = 'candidates' | 'opted-in' | 'with-proxy';

export type Filled = {
	readonly inputs: ClusterInputs;
	/** Inputs that are outside the limits of the estimate, and were set to the nearest one. */
	readonly clamped: readonly { readonly name: InputName; readonly found: number; readonly used: number }[];
};

/** Pods of a scope. */
export function podsInScope({ pods }: Summary, scope: Scope): number | undefined {
	if (pods === undefined) return undefined;
	if (scope === 'opted-in') return pods.optedIn;
	return scope === 'with-proxy' ? pods.withProxy + pods.ambient : pods.candidates;
}

/** Scopes between which a reader has a choice: those that differ from all candidates and hold any pod. */
export function scopesOf(summary: Summary): readonly Scope[] {
	const all = podsInScope(summary, 'candidates');
	const others = (['opted-in', 'with-proxy'] as const).filter((scope) => {
		const pods = podsInScope(summary, scope);
		return pods !== undefined && pods > 0 && pods !== all;
	});
	return all === undefined ? [] : ['candidates', ...others];
}

type NumberName = Exclude<InputName, 'ciliumIsCni'>;

type Found = Readonly<Partial<Record<NumberName, number | undefined>>>;

/** The inputs that a cluster fills. What was not read is left alone. */
export function inputsFrom(summary: Summary, scope: Scope): Filled {
	const { services, nodes, requests, components, accountsPerNode } = summary;
	const pods = podsInScope(summary, scope);
	const found: Found = {
		pods: pods || undefined,
		services: services?.counted || undefined,
		portsPerService: services?.counted ? Math.round(services.ports / services.counted) : undefined,
		nodes: nodes?.workers || undefined,
		nodeVcpu: rounded(nodes?.vcpu?.mean, 3),
		nodeMib: rounded(nodes?.mib?.mean, 0),
		appVcpu: rounded(requests?.vcpu, 3),
		appMib: rounded(requests?.mib, 0),
		waypoints: components.waypoint,
		controlPlaneReplicas: replicasOf(summary),
		serviceAccountsPerNode: rounded(accountsPerNode, 0),
	};
	const { inputs, clamped } = withinLimits(found);
	const cilium = components['cilium-agent'] !== undefined;
	const networkKnown = cilium || components['other-cni'] !== undefined;
	return { inputs: networkKnown ? { ...inputs, ciliumIsCni: cilium } : inputs, clamped };
}

/** Replicas of the control plane, if there is exactly one mesh whose replicas can be counted. */
function replicasOf({ components }: Summary): number | undefined {
	const counts = [components.istiod, components['consul-server'], components.kuma].filter(
		(count) => count !== undefined,
	);
	return counts.length === 1 ? counts[0] : undefined;
}

function rounded(value: number | undefined, digits: number): number | undefined {
	return value === undefined ? undefined : Number(value.toFixed(digits));
}

function withinLimits(found: Found): Filled {
	const inputs: Partial<Record<NumberName, number>> = {};
	const clamped: Filled['clamped'][number][] = [];
	for (const [key, value] of Object.entries(found)) {
		if (value === undefined) continue;
		const name = key as NumberName;
		const [min, max] = LIMITS[name];
		const used = Math.min(max, Math.max(min, value));
		inputs[name] = used;
		if (used !== value) clamped.push({ name, found: value, used });
	}
	return { inputs, clamped };
}
