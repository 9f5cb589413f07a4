/** Meshes that place a proxy beside the application, by the name of its container. */
export const PROXIES = {
	'istio-proxy': 'Istio',
	'linkerd-proxy': 'Linkerd',
	'consul-dataplane': 'Consul',
	'kuma-sidecar': 'Kuma',
} as const;

export type ProxyName = keyof typeof PROXIES;

/**
 * The proxy that a container is, if it is one. A Consul pod with several services has one proxy for each, and its name ends in
 * that of the service.
 *
 * @see https://github.com/hashicorp/consul-k8s/blob/main/control-plane/connect-inject/webhook/consul_dataplane_sidecar.go
 */
export function proxyOf(container: string): ProxyName | undefined {
	if (Object.hasOwn(PROXIES, container)) return container as ProxyName;
	return container.startsWith('consul-dataplane-') ? 'consul-dataplane' : undefined;
}

/** Init containers that an injector adds beside the proxy. They belong to the mesh, not to the application. */
const SETUP: ReadonlySet<string> = new Set([
	'istio-init',
	'istio-validation',
	'linkerd-init',
	'linkerd-network-validator',
	'consul-connect-inject-init',
	'kuma-init',
	'kuma-validation',
]);

export const isOfMesh = (container: string) => proxyOf(container) !== undefined || SETUP.has(container);
