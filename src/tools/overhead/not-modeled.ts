/** What costs something and is in no figure, with the direction in which it pushes. */
export const NOT_MODELED: readonly string[] = [
	'People: learning, upgrades, incidents. In small installations they outweigh machines. Without a mesh, the work of encryption, retries and measuring in each application.',
	'Telemetry: storage of metrics, logs and traces can exceed the proxies.',
	'Access logs, tracing, Wasm and Lua filters push CPU and latency up.',
	'Ingress, egress and multi-cluster gateways: their replicas come on top.',
	'Windows nodes, virtual machines and FIPS builds: not measured.',
	'Traffic between zones, licenses and support.',
	'Init containers, and room for rolling updates.',
	'No mesh is not free: what you use instead of one is in no figure here.',
];
