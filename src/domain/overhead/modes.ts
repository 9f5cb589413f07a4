/**
 * What can be estimated. Ambient stands twice, because with and without waypoints it is a different bill: `ambient` counts
 * node proxies only, `ambient-waypoints` adds the waypoints and the share of calls that pass them.
 */
export const MODES = [
	'no-mesh',
	'istio-sidecar',
	'ambient',
	'ambient-waypoints',
	'linkerd',
	'cilium',
	'consul-sidecar',
	'kuma-sidecar',
] as const;

export type Mode = (typeof MODES)[number];

/** Modes with an Envoy beside every pod. */
const ENVOY_SIDECARS: ReadonlySet<Mode> = new Set(['istio-sidecar', 'consul-sidecar', 'kuma-sidecar']);

export const hasEnvoySidecars = (mode: Mode) => ENVOY_SIDECARS.has(mode);

export const isAmbient = (mode: Mode) => mode === 'ambient' || mode === 'ambient-waypoints';

/** Modes whose data plane nobody has measured: they are computed with the figures of Istio's Envoy, and have to say so. */
export const isStandIn = (mode: Mode) => mode === 'consul-sidecar' || mode === 'kuma-sidecar';

/** The platform, an id from content/platforms, whose figures a mode is computed with or stands in for. */
export const PLATFORM_OF: Readonly<Record<Mode, string>> = {
	'no-mesh': 'no-mesh',
	'istio-sidecar': 'istio-sidecar',
	ambient: 'istio-ambient',
	'ambient-waypoints': 'istio-ambient',
	linkerd: 'linkerd',
	cilium: 'cilium',
	'consul-sidecar': 'consul',
	'kuma-sidecar': 'kuma',
};
