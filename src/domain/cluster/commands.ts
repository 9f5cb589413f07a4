/** A command that prints what the estimate needs. All of them only read. */
export type Command = {
	readonly id: string;
	readonly title: string;
	/** What it fills in. */
	readonly gives: string;
	readonly command: string;
	/** What its output holds that a reader may not want to show. */
	readonly holds: string;
};

const columns = (columns: Readonly<Record<string, string>>) =>
	`-o custom-columns='${Object.entries(columns)
		.map(([name, path]) => `${name}:${path}`)
		.join(',')}'`;

/** Header and field of each column for pods. Names of pods, nodes and accounts are left out. */
const POD_COLUMNS = {
	NAMESPACE: '.metadata.namespace',
	PHASE: '.status.phase',
	HOSTNETWORK: '.spec.hostNetwork',
	OWNER: '.metadata.ownerReferences[*].kind',
	OS: '.spec.nodeSelector.kubernetes\\.io/os',
	GATEWAY: '.metadata.labels.gateway\\.istio\\.io/managed',
	SIDECAR: '.metadata.labels.sidecar\\.istio\\.io/inject',
	LINKERD: '.metadata.annotations.linkerd\\.io/inject',
	AMBIENT: '.metadata.annotations.ambient\\.istio\\.io/redirection',
	CONTAINERS: '.spec.containers[*].name',
	INIT: '.spec.initContainers[*].name',
	CPU: '.spec.containers[*].resources.requests.cpu',
	MEMORY: '.spec.containers[*].resources.requests.memory',
} as const;

const NODE_COLUMNS = {
	OS: '.status.nodeInfo.operatingSystem',
	CPU: '.status.allocatable.cpu',
	MEMORY: '.status.allocatable.memory',
	VERSION: '.status.nodeInfo.kubeletVersion',
	TAINTS: '.spec.taints[*].key',
} as const;

const SERVICE_COLUMNS = {
	NAMESPACE: '.metadata.namespace',
	TYPE: '.spec.type',
	PORTS: '.spec.ports[*].port',
} as const;

const NAMESPACE_COLUMNS = {
	NAMESPACE: '.metadata.name',
	ISTIO: '.metadata.labels.istio-injection',
	REVISION: '.metadata.labels.istio\\.io/rev',
	MODE: '.metadata.labels.istio\\.io/dataplane-mode',
	LINKERD: '.metadata.annotations.linkerd\\.io/inject',
	KUMA: '.metadata.labels.kuma\\.io/sidecar-injection',
} as const;

const PODS = `kubectl get pods -A ${columns(POD_COLUMNS)}`;

export const COMMANDS: readonly Command[] = [
	{
		id: 'pods',
		title: 'Pods',
		gives: 'Pods that could be in the mesh, proxies that are there, requests of applications, waypoints',
		command: PODS,
		holds: 'names of namespaces and containers, none of pods',
	},
	{
		id: 'pods-counted',
		title: 'Pods, for more than 5,000 (Linux, macOS)',
		gives: 'The same. Equal lines are counted on your side, so that 50,000 pods become some hundred lines',
		command: `${PODS} | (IFS= read -r header; echo "1 $header"; sort | uniq -c)`,
		holds: 'names of namespaces and containers, none of pods',
	},
	{
		id: 'nodes',
		title: 'Nodes',
		gives: 'Nodes, their CPU and memory, the Kubernetes version',
		command: `kubectl get nodes ${columns(NODE_COLUMNS)}`,
		holds: 'no names',
	},
	{
		id: 'services',
		title: 'Services',
		gives: 'Services and their ports',
		command: `kubectl get services -A ${columns(SERVICE_COLUMNS)}`,
		holds: 'names of namespaces',
	},
	{
		id: 'namespaces',
		title: 'Namespaces',
		gives: 'Namespaces that are in a mesh or opted out',
		command: `kubectl get namespaces ${columns(NAMESPACE_COLUMNS)}`,
		holds: 'names of namespaces',
	},
	{
		id: 'usage',
		title: 'Usage',
		gives: 'What proxies, node agents and control planes use now, if the cluster gives metrics',
		command: 'kubectl top pods -A --containers',
		holds: 'names of namespaces, pods and containers',
	},
];
