import { istioCni, waypoint, ztunnel } from './ambient.ts';
import { ciliumAgent, ciliumEnvoy } from './cilium.ts';
import type { Component, Situation } from './component.ts';
import { controlPlane } from './control-plane.ts';
import { hasEnvoySidecars, isAmbient } from './modes.ts';
import { envoySidecar, linkerdProxy } from './sidecars.ts';

/** Everything that a mode brings into the cluster. `no-mesh` brings nothing. */
export const componentsOf = (situation: Situation): Component[] => [
	...dataPlane(situation),
	...controlPlane(situation),
];

function dataPlane(situation: Situation): Component[] {
	const { mode, inputs } = situation;
	if (hasEnvoySidecars(mode)) return [envoySidecar(situation)];
	if (mode === 'linkerd') return [linkerdProxy(situation)];
	if (isAmbient(mode))
		return [ztunnel(situation), istioCni(situation), ...(hasWaypoints(situation) ? [waypoint(situation)] : [])];
	if (mode === 'cilium') return [ciliumEnvoy(situation), ...(inputs.ciliumIsCni ? [] : [ciliumAgent(situation)])];
	return [];
}

/** Whether calls pass waypoints: the mode has to have them, and there has to be one. */
const hasWaypoints = ({ mode, inputs }: Situation) => mode === 'ambient-waypoints' && inputs.waypoints > 0;
