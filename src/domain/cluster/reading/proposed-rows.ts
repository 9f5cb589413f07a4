import { addNamespace, addPod } from '../cluster.ts';
import { componentNamed, componentWith } from '../components.ts';
import { fingerprint } from '../fingerprint.ts';
import { wishOf } from '../namespace.ts';
import { isControlPlaneKey, versionOf } from '../node.ts';
import { DETAIL, isSystem, type Pod, phaseNamed, type Requests } from '../pod.ts';
import { isOfMesh, proxyOf } from '../proxies.ts';
import { mibOf, vcpuOf } from '../quantity.ts';
import { type ReadRow, type Row, serviceIn } from './rows.ts';

/** A cell without value, as kubectl writes it. */
const isNone = (cell: string) => cell === '' || cell === '<none>' || cell === '<nil>';

const listIn = (cell: string) => (isNone(cell) ? [] : cell.split(','));

const valueIn = (cell: string) => (isNone(cell) ? undefined : cell);

/** Pods in the columns that are proposed. They have no names, unless somebody adds a column NAME. */
export const proposedPodRow: ReadRow = ({ cluster, unnamed }, row) => {
	if (!/^(?:Running|Pending|Succeeded|Failed|Unknown)$/.test(row('PHASE'))) return false;
	const name = row('NAME') || row('POD');
	const pod = podIn(row, name);
	if (name === '') unnamed.pods.push(pod);
	else addPod(cluster, pod, { namespace: row('NAMESPACE'), name });
	return true;
};

function podIn(row: Row, name: string): Pod {
	const namespace = row('NAMESPACE');
	const containers = listIn(row('CONTAINERS'));
	const init = listIn(row('INIT'));
	const native = init.flatMap((each) => proxyOf(each) ?? [])[0];
	const shape = {
		namespace,
		containers,
		daemonSet: row('OWNER').includes('DaemonSet'),
		managed: valueIn(row('GATEWAY')),
	};
	return {
		detail: DETAIL.columns,
		times: Math.max(1, Math.min(1e6, Number(row('COUNT')) || 1)),
		phase: phaseNamed(row('PHASE')),
		namespace: fingerprint(namespace),
		system: isSystem(namespace),
		hostNetwork: row('HOSTNETWORK') === 'true',
		windows: isNone(row('OS')) ? undefined : row('OS') === 'windows',
		component: componentWith(shape) ?? componentNamed(name),
		proxy: native ?? containers.flatMap((each) => proxyOf(each) ?? [])[0] ?? 'none',
		native: native !== undefined,
		ambient: row('AMBIENT') === 'enabled',
		wish: wishOf((key) => valueIn(row(WISH_COLUMNS[key] ?? ''))).wish,
		...requestsIn(row, containers),
	};
}

/** Columns that hold what a pod or a namespace asks for. */
const WISH_COLUMNS: Readonly<Record<string, string>> = {
	'istio-injection': 'ISTIO',
	'sidecar.istio.io/inject': 'SIDECAR',
	'istio.io/rev': 'REVISION',
	'istio.io/dataplane-mode': 'MODE',
	'linkerd.io/inject': 'LINKERD',
	'kuma.io/sidecar-injection': 'KUMA',
};

/** Requests stand in the order of the containers. Where one has none, nobody knows which, and all count as the application's. */
function requestsIn(row: Row, containers: readonly string[]): { readonly requests: Requests; readonly mixed: boolean } {
	const sumOf = (cells: readonly string[], amount: (cell: string) => number | undefined) => {
		const aligned = cells.length === containers.length;
		const own = aligned ? cells.filter((_, index) => !isOfMesh(containers[index] ?? '')) : cells;
		return own.reduce((sum, cell) => sum + (amount(cell) ?? 0), 0);
	};
	const [cpu, memory] = [listIn(row('CPU')), listIn(row('MEMORY'))];
	const short = [cpu, memory].some((cells) => cells.length > 0 && cells.length !== containers.length);
	return {
		requests: { vcpu: sumOf(cpu, vcpuOf), mib: sumOf(memory, mibOf) },
		mixed: short && containers.some(isOfMesh),
	};
}

/** Nodes in the columns that are proposed. Their taints tell what the column STATUS would. */
export const proposedNodeRow: ReadRow = ({ unnamed }, row) => {
	const [vcpu, mib] = [vcpuOf(row('CPU')), mibOf(row('MEMORY'))];
	if (vcpu === undefined || mib === undefined) return false;
	const taints = listIn(row('TAINTS'));
	const reserved = taints.some(isControlPlaneKey);
	unnamed.nodes.push({
		ready: !taints.some((taint) => /^node\.kubernetes\.io\/(?:not-ready|unreachable)$/.test(taint)),
		controlPlane: reserved,
		reserved,
		windows: row('OS') === 'windows',
		vcpu,
		mib,
		version: versionOf(row('VERSION')),
	});
	return true;
};

/** Services in the columns that are proposed. */
export const proposedServiceRow: ReadRow = ({ unnamed }, row) => {
	const service = serviceIn(row('TYPE'), row('PORTS'), row('NAMESPACE'));
	if (service !== undefined) unnamed.services.push(service);
	return service !== undefined;
};

/** Namespaces in the columns that are proposed. */
export const proposedNamespaceRow: ReadRow = ({ cluster }, row) => {
	if (!/^[a-z0-9][a-z0-9-]*$/.test(row('NAMESPACE'))) return false;
	addNamespace(
		cluster,
		wishOf((key) => valueIn(row(WISH_COLUMNS[key] ?? ''))),
		row('NAMESPACE'),
	);
	return true;
};
