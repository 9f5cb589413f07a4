/** Parts of a mesh and of the network that are no workload, each with what a reader calls it. */
export const COMPONENTS = {
	istiod: 'istiod',
	ztunnel: 'ztunnel',
	'istio-cni': 'istio-cni',
	gateway: 'gateways',
	waypoint: 'waypoints',
	linkerd: 'Linkerd control plane',
	'consul-server': 'Consul servers',
	'consul-injector': 'Consul injector',
	kuma: 'Kuma control plane',
	'cilium-agent': 'Cilium agents',
	'cilium-envoy': 'Cilium Envoys',
	'other-cni': 'network plugin',
} as const;

export type Component = keyof typeof COMPONENTS;

/** Components whose requests are a cost of the mesh, and not of the cluster without it. */
const OF_MESH: ReadonlySet<Component> = new Set([
	'istiod',
	'ztunnel',
	'istio-cni',
	'gateway',
	'waypoint',
	'linkerd',
	'consul-server',
	'consul-injector',
	'kuma',
]);

export const belongsToMesh = (component: Component) => OF_MESH.has(component);

/** What a deployment appends to the names of its pods. */
const REPLICA = '-[a-z0-9]{6,10}-[a-z0-9]{5}$';
const OF_DAEMON_SET = '-[a-z0-9]{5}$';

/** How the charts name the pods of each component. Names of Consul's begin with that of the release. */
const POD_NAMES: readonly (readonly [component: Component, name: RegExp])[] = [
	['istiod', /^istiod-/],
	['ztunnel', new RegExp(`^ztunnel${OF_DAEMON_SET}`)],
	['istio-cni', new RegExp(`^istio-cni-node${OF_DAEMON_SET}`)],
	['gateway', new RegExp(`^istio-(?:ingress|egress)gateway${REPLICA}|-istio${REPLICA}`)],
	['waypoint', new RegExp(`^waypoint${REPLICA}`)],
	['linkerd', /^linkerd-(?:destination|identity|proxy-injector|sp-validator|policy)-/],
	['consul-server', /(?:^|-)consul-server-\d+$/],
	['consul-injector', /(?:^|-)consul-connect-injector-/],
	['gateway', /(?:^|-)consul-(?:mesh|ingress|terminating|api)-gateway-/],
	['kuma', /^(?:kuma|kong-mesh)-control-plane-/],
	['cilium-agent', new RegExp(`^(?:cilium|anetd)${OF_DAEMON_SET}`)],
	['cilium-envoy', new RegExp(`^cilium-envoy${OF_DAEMON_SET}`)],
	[
		'other-cni',
		/^(?:calico-node|canal|rke2-canal|kube-flannel|kube-flannel-ds|weave-net|aws-node|antrea-agent|azure-cns|kindnet|kube-router|ovnkube-node)-/,
	],
];

/** The component that a pod with this name is a part of. */
export function componentNamed(pod: string): Component | undefined {
	return POD_NAMES.find(([, name]) => name.test(pod))?.[0];
}

/** What is known of a pod beside its name. */
export type PodShape = {
	readonly namespace: string;
	readonly containers: readonly string[];
	readonly daemonSet: boolean;
	/** Value of the label `gateway.istio.io/managed`, which istiod sets on the gateways and waypoints that it creates. */
	readonly managed?: string | undefined;
};

/** The component that a pod with these containers is a part of, where its name is not known. */
export function componentWith({ namespace, containers, daemonSet, managed }: PodShape): Component | undefined {
	const [only, ...others] = containers;
	if (managed === 'istio.io-mesh-controller') return 'waypoint';
	if (managed !== undefined && managed !== '') return 'gateway';
	if (only === 'istio-proxy' && others.length === 0) return daemonSet ? 'ztunnel' : 'gateway';
	if (only === 'install-cni' && others.length === 0) return 'istio-cni';
	return CONTAINERS.find(([, container, home]) => containers.includes(container) && home.test(namespace))?.[0];
}

/** Containers that give a component away; common names count only in the namespace of the mesh. */
const CONTAINERS: readonly (readonly [component: Component, container: string, namespace: RegExp])[] = [
	['istiod', 'discovery', /istio/],
	['linkerd', 'destination', /linkerd/],
	['linkerd', 'identity', /linkerd/],
	['linkerd', 'proxy-injector', /linkerd/],
	['consul-server', 'consul', /consul/],
	['consul-injector', 'sidecar-injector', /consul/],
	['kuma', 'control-plane', /kuma|kong-mesh/],
	['cilium-agent', 'cilium-agent', /./],
	['cilium-envoy', 'cilium-envoy', /./],
	['other-cni', 'calico-node', /./],
	['other-cni', 'aws-node', /./],
	['other-cni', 'kube-flannel', /./],
	['other-cni', 'antrea-agent', /./],
	['other-cni', 'kindnet-cni', /./],
];
