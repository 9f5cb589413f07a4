/** Outputs of a large cluster, as kubectl would print them. */

const PODS = 50_000;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const namespace = (pod: number) => `team-${pod % 200}`.padEnd(12);
const name = (pod: number) => `service-${pod % 3000}-7d9c6b8f5-${pod.toString(36).padStart(5, '0')}`.padEnd(40);

const table = (header: string, row: (pod: number) => string) => [header, ...range(PODS).map(row)].join('\n');

const container = (name: string, cpu: string, memory: string) => ({
	name,
	image: `registry.example/${name}:1.4.2`,
	env: range(25).map((index) => ({ name: `VARIABLE_${index}`, value: `value ${index}` })),
	resources: { limits: { cpu: '2', memory: '1Gi' }, requests: { cpu, memory } },
});

const pod = (index: number) => ({
	apiVersion: 'v1',
	kind: 'Pod',
	metadata: {
		name: name(index).trim(),
		namespace: namespace(index).trim(),
		labels: { app: `service-${index % 3000}` },
	},
	spec: { containers: [container('app', '250m', '256Mi'), container('istio-proxy', '100m', '128Mi')] },
	status: { phase: 'Running' },
});

const usageOf = (index: number) =>
	['app        ', 'istio-proxy']
		.map(
			(each) =>
				`${namespace(index)}${name(index)}${each}   ${(index % 20) + 10}m          ${40 + (index % 50)}Mi            `,
		)
		.join('\n');

/** 50,000 pods, and 2,000 of them as JSON, which is the form that grows fastest. */
export const LARGE_PASTES: Readonly<Record<string, string>> = {
	'table of 50,000 pods': table(
		`${'NAMESPACE'.padEnd(12)}${'NAME'.padEnd(40)}READY   STATUS    RESTARTS      AGE`,
		(index) =>
			`${namespace(index)}${name(index)}2/2     Running   ${index % 7 === 0 ? '3 (2h ago)' : '0         '}    12d`,
	),
	'proposed columns of 50,000 pods': table(
		'NAMESPACE   PHASE     HOSTNETWORK   OWNER        OS       GATEWAY   SIDECAR   LINKERD   AMBIENT   CONTAINERS             INIT         CPU         MEMORY',
		(index) =>
			`${namespace(index)}Running   <none>        ReplicaSet   <none>   <none>    <none>    <none>    <none>    ${`app-${index % 500},istio-proxy`.padEnd(20)}   istio-init   250m,100m   256Mi,128Mi`,
	),
	'usage of 100,000 containers': table(
		`${'NAMESPACE'.padEnd(12)}${'POD'.padEnd(40)}NAME          CPU(cores)   MEMORY(bytes)   `,
		usageOf,
	),
	'JSON of 2,000 pods': JSON.stringify({ apiVersion: 'v1', items: range(2000).map(pod), kind: 'List' }, undefined, 4),
};
