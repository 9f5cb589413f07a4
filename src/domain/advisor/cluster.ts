import type { Profile } from '../../schema/profile.ts';
import type { Inputs } from '../overhead/inputs.ts';
import type { Mode } from '../overhead/modes.ts';
import type { RankedStanding } from './advise.ts';
import type { NeedFinding } from './needs.ts';

/** Pods for each service, and pods on each node: round numbers to start from, which the estimator lets a reader replace. */
const PODS_PER_SERVICE = 4;
const PODS_PER_NODE = 20;

/** A cluster as large as the profile says. What it does not say is the same for everybody, and is named on the page. */
export function clusterFor({ services = 50 }: Profile, layer7: boolean): Partial<Inputs> {
	const meshed = Math.min(Math.max(services, 1), 7500);
	const pods = meshed * PODS_PER_SERVICE;
	const nodes = Math.max(1, Math.ceil(pods / PODS_PER_NODE));
	return { services: meshed, pods, nodes: Math.min(nodes, 1000), waypoints: layer7 ? Math.ceil(meshed / 5) : 0 };
}

/** Mode in which the estimator computes a platform; none where nobody has figures. */
const MODE_OF: Readonly<Record<string, Mode>> = {
	'istio-sidecar': 'istio-sidecar',
	'istio-ambient': 'ambient',
	linkerd: 'linkerd',
	cilium: 'cilium',
	consul: 'consul-sidecar',
	kuma: 'kuma-sidecar',
};

/** Modes of the first candidates. Ambient counts with waypoints where requests have to be understood. */
export function modesFor(candidates: readonly RankedStanding[], residual: readonly NeedFinding[]): Mode[] {
	const layer7 = residual.some(({ layer }) => layer === 7);
	const modes = candidates.flatMap(({ platform }) => MODE_OF[platform.id] ?? MODE_OF[platform.base ?? ''] ?? []);
	return [...new Set(modes)].map((mode) => (mode === 'ambient' && layer7 ? 'ambient-waypoints' : mode)).slice(0, 3);
}
