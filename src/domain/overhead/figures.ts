/** Where a coefficient is found: in the range of a fact, or under a key of its data. */
type Figure = { readonly label: string; readonly unit: string; readonly fact: string; readonly data?: string };

const range = (label: string, unit: string, fact: string) => ({ label, unit, fact: `overhead-model/${fact}` }) as const;

const data = (label: string, unit: string, fact: string, key: string) => ({ label, unit, fact, data: key }) as const;

/** The two figures of a resource request. */
const cpu = (label: string, fact: string, key = 'cpu_request_m') => data(`${label}: CPU request`, 'mCPU', fact, key);
const memory = (label: string, fact: string, key = 'memory_request_mib') =>
	data(`${label}: memory request`, 'MiB', fact, key);

const PER_PASSES = 'vCPU per 1,000 passes/s';

/** Everything that the estimate multiplies with, each with the fact that holds it. Names travel in links and never change. */
export const FIGURES = {
	'envoy-cpu': range('Envoy sidecar: CPU of traffic', PER_PASSES, 'envoy-sidecar-cpu-per-1000-passes'),
	'envoy-idle-cpu': range('Envoy sidecar: idle CPU', 'mCPU', 'envoy-sidecar-idle-cpu'),
	'envoy-memory': range('Envoy sidecar: memory', 'MB', 'envoy-sidecar-memory'),
	'envoy-memory-port': range('Envoy: memory for each service port', 'MB', 'envoy-memory-per-service-port'),
	'envoy-memory-endpoint': range('Envoy: memory for each endpoint', 'MB', 'envoy-memory-per-endpoint'),
	'linkerd-cpu': range('Linkerd proxy: CPU of traffic', PER_PASSES, 'linkerd-proxy-cpu-per-1000-passes'),
	'linkerd-idle-cpu': range('Linkerd proxy: idle CPU', 'mCPU', 'linkerd-proxy-idle-cpu'),
	'linkerd-memory': range('Linkerd proxy: memory', 'MB', 'linkerd-proxy-memory'),
	'ztunnel-cpu': range('ztunnel: CPU of traffic', PER_PASSES, 'ztunnel-cpu-per-1000-passes'),
	'ztunnel-idle-cpu': range('ztunnel: idle CPU', 'mCPU per node', 'ztunnel-idle-cpu'),
	'ztunnel-memory': range('ztunnel: memory', 'MB per node', 'ztunnel-memory'),
	'ztunnel-memory-pod': range('ztunnel: memory for each pod of the mesh', 'MB per node', 'ztunnel-memory-per-pod'),
	'istio-cni-memory': range('istio-cni: memory', 'MB per node', 'istio-cni-memory-per-node'),
	'waypoint-cpu': range('Waypoint: CPU of traffic', 'vCPU per 1,000 requests/s', 'waypoint-cpu-per-1000-requests'),
	'waypoint-idle-cpu': range('Waypoint: idle CPU', 'mCPU', 'waypoint-idle-cpu'),
	'waypoint-memory': range('Waypoint: memory', 'MB', 'waypoint-memory'),
	'cilium-envoy-cpu': range('Cilium Envoy: CPU of traffic', PER_PASSES, 'cilium-envoy-cpu-per-1000-passes'),
	'cilium-envoy-memory': range('Cilium Envoy: memory', 'MB per node', 'cilium-envoy-memory-per-node'),
	'cilium-agent-cpu': range('Cilium agent: CPU', 'vCPU per node', 'cilium-agent-cpu-per-node'),
	'cilium-agent-memory': range('Cilium agent: memory', 'MB per node', 'cilium-agent-memory-per-node'),
	'istiod-memory': range('istiod: memory', 'MB per replica', 'istiod-memory-per-replica'),
	'istiod-memory-proxy': range('istiod: memory for each proxy', 'MB', 'istiod-memory-per-proxy'),
	'istiod-memory-pod': range(
		'istiod: memory for each pod in ambient',
		'MB per replica',
		'istiod-memory-per-pod-ambient',
	),
	'istiod-cpu': range('istiod: CPU at rest', 'vCPU per replica', 'istiod-cpu-per-replica'),
	'istiod-cpu-proxy': range('istiod: CPU for each proxy', 'vCPU', 'istiod-cpu-per-proxy'),
	'linkerd-control-cpu': range('Linkerd control plane: CPU', 'vCPU', 'linkerd-control-plane-cpu'),
	'linkerd-control-memory': range('Linkerd control plane: memory', 'MB', 'linkerd-control-plane-memory'),
	'consul-server-cpu': range('Consul server: CPU', 'vCPU per server', 'consul-server-cpu'),
	'consul-server-memory': range('Consul server: memory', 'MiB per server', 'consul-server-memory'),
	'kuma-control-cpu': range(
		'Kuma control plane: CPU',
		'vCPU per 1,000 proxies',
		'kuma-control-plane-cpu-per-1000-proxies',
	),
	'kuma-control-memory': range('Kuma control plane: memory', 'MB per proxy', 'kuma-control-plane-memory-per-proxy'),

	'istio-sidecar-cpu-request': cpu('Istio sidecar', 'overhead-model/istio-sidecar-request'),
	'istio-sidecar-memory-request': memory('Istio sidecar', 'overhead-model/istio-sidecar-request'),
	'kuma-sidecar-cpu-request': cpu('Kuma sidecar', 'overhead-model/kuma-sidecar-request'),
	'kuma-sidecar-memory-request': memory('Kuma sidecar', 'overhead-model/kuma-sidecar-request'),
	'consul-sidecar-cpu-request': cpu('Consul sidecar, default', 'overhead-model/consul-sidecar-request-default'),
	'consul-sidecar-memory-request': memory('Consul sidecar, default', 'overhead-model/consul-sidecar-request-default'),
	'consul-sidecar-cpu-production': cpu(
		'Consul sidecar, production',
		'overhead-model/consul-sidecar-request-recommended',
	),
	'consul-sidecar-memory-production': memory(
		'Consul sidecar, production',
		'overhead-model/consul-sidecar-request-recommended',
	),
	'linkerd-proxy-cpu-request': cpu('Linkerd proxy, default', 'overhead-model/linkerd-proxy-request-default'),
	'linkerd-proxy-memory-request': memory('Linkerd proxy, default', 'overhead-model/linkerd-proxy-request-default'),
	'linkerd-proxy-cpu-production': cpu('Linkerd proxy, HA', 'overhead-model/linkerd-proxy-request-ha'),
	'linkerd-proxy-memory-production': memory('Linkerd proxy, HA', 'overhead-model/linkerd-proxy-request-ha'),
	'ztunnel-cpu-request': cpu('ztunnel', 'overhead-model/ztunnel-request'),
	'ztunnel-memory-request': memory('ztunnel', 'overhead-model/ztunnel-request'),
	'istio-cni-cpu-request': cpu('istio-cni', 'overhead-model/istio-cni-request'),
	'istio-cni-memory-request': memory('istio-cni', 'overhead-model/istio-cni-request'),
	'waypoint-cpu-request': cpu('Waypoint', 'overhead-model/waypoint-request'),
	'waypoint-memory-request': memory('Waypoint', 'overhead-model/waypoint-request'),
	'istiod-cpu-request': cpu('istiod', 'overhead-model/istiod-request'),
	'istiod-memory-request': memory('istiod', 'overhead-model/istiod-request'),
	'linkerd-control-cpu-production': cpu('Linkerd control plane, HA', 'overhead-model/linkerd-control-plane-request'),
	'linkerd-control-memory-production': memory(
		'Linkerd control plane, HA',
		'overhead-model/linkerd-control-plane-request',
	),
	'consul-injector-cpu-request': cpu(
		'Consul injector, default',
		'overhead-model/consul-injector-request',
		'default_cpu_request_m',
	),
	'consul-injector-memory-request': memory(
		'Consul injector, default',
		'overhead-model/consul-injector-request',
		'default_memory_request_mib',
	),
	'consul-injector-cpu-production': cpu('Consul injector, production', 'overhead-model/consul-injector-request'),
	'consul-injector-memory-production': memory('Consul injector, production', 'overhead-model/consul-injector-request'),
	'kuma-control-cpu-request': cpu('Kuma control plane', 'kuma/cp-resources'),
	'kuma-control-memory-request': memory('Kuma control plane', 'kuma/cp-resources'),
	'cilium-agent-cpu-request': cpu('Cilium agent', 'overhead-model/cilium-agent-request'),
	'cilium-agent-memory-request': memory('Cilium agent', 'overhead-model/cilium-agent-request'),

	'sidecar-p50': range('Istio sidecars: added per call, p50', 'ms', 'sidecar-latency-p50-per-call'),
	'sidecar-p99': range('Istio sidecars: added per call, p99', 'ms', 'sidecar-latency-p99-per-call'),
	'linkerd-p50': range('Linkerd: added per call, p50', 'ms', 'linkerd-latency-p50-per-call'),
	'linkerd-p99': range('Linkerd: added per call, p99', 'ms', 'linkerd-latency-p99-per-call'),
	'ambient-l4-p50': range('Ambient, ztunnels: added per call, p50', 'ms', 'ambient-l4-latency-p50-per-call'),
	'ambient-l4-p99': range('Ambient, ztunnels: added per call, p99', 'ms', 'ambient-l4-latency-p99-per-call'),
	'ambient-l7-p50': range('Ambient with waypoint: added per call, p50', 'ms', 'ambient-l7-latency-p50-per-call'),
	'ambient-l7-p99': range('Ambient with waypoint: added per call, p99', 'ms', 'ambient-l7-latency-p99-per-call'),
	'cilium-l7-p50': range('Cilium with HTTP policy: added per call, p50', 'ms', 'cilium-l7-latency-p50-per-call'),
	'cilium-l7-p99': range('Cilium with HTTP policy: added per call, p99', 'ms', 'cilium-l7-latency-p99-per-call'),

	'istio-cert-hours': data('Istio certificate: lifetime', 'h', 'benchmarks/cert-istio', 'lifetime_h'),
	'istio-cert-renewal': data(
		'Istio certificate: renewed at',
		'of the lifetime',
		'benchmarks/cert-istio',
		'renew_fraction',
	),
	'linkerd-cert-hours': data('Linkerd certificate: lifetime', 'h', 'benchmarks/cert-linkerd', 'lifetime_h'),
	'linkerd-cert-renewal': data(
		'Linkerd certificate: renewed at',
		'of the lifetime',
		'benchmarks/cert-linkerd',
		'renew_fraction',
	),
	'consul-cert-hours': data('Consul certificate: lifetime', 'h', 'benchmarks/cert-consul', 'lifetime_h'),
	'consul-cert-renewal': range('Consul certificate: renewed at', 'of the lifetime', 'consul-renewal-fraction'),
	'consul-csr-limit': data('Consul: signing limit', 'requests/s', 'benchmarks/cert-consul', 'csr_max_per_second'),
	'kuma-cert-hours': data('Kuma certificate: lifetime', 'h', 'kuma/leaf-cert', 'lifetime_hours'),
	'kuma-cert-renewal': data('Kuma certificate: renewed at', 'of the lifetime', 'kuma/leaf-cert', 'renew_fraction'),

	'vcpu-hour': data('Price of a vCPU', 'USD per hour', 'benchmarks/price-fargate', 'usd_per_vcpu_hour'),
	'gib-hour': data('Price of a GiB of memory', 'USD per hour', 'benchmarks/price-fargate', 'usd_per_gib_hour'),
	'node-price-cpu-share': range(
		'Share of a node’s price that pays its CPU, typical counts',
		'',
		'node-price-cpu-share',
	),

	'istio-sidecar-cpu-limit': data(
		'Istio sidecar: CPU limit',
		'mCPU',
		'benchmarks/requests-istio-sidecar',
		'cpu_limit_m',
	),
	'waypoint-cpu-limit': data('Waypoint: CPU limit', 'mCPU', 'benchmarks/requests-waypoint', 'cpu_limit_m'),
	'linkerd-workers': data('Linkerd proxy: worker threads', '', 'benchmarks/requests-linkerd', 'default_worker_threads'),
	'consul-workers': data(
		'Consul sidecar: worker threads',
		'',
		'benchmarks/requests-consul-sidecar',
		'envoy_worker_threads',
	),
	'istiod-max-sidecars': data(
		'istiod: most sidecars seen',
		'sidecars',
		'benchmarks/aks-istiod-1000-services',
		'sidecars',
	),
	'tested-nodes': data('Largest ambient test: nodes', 'nodes', 'istio-ambient/scale-test', 'nodes'),
	'tested-pods': data('Largest ambient test: pods', 'pods', 'istio-ambient/scale-test', 'pods'),
} as const satisfies Readonly<Record<string, Figure>>;

export type CoefficientName = keyof typeof FIGURES;

export const COEFFICIENT_NAMES = Object.keys(FIGURES) as readonly CoefficientName[];
