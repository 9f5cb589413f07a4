import type { Service } from '../cluster.ts';
import { addNamespace, addNode, addPod, addService, addUsage, type Cluster } from '../cluster.ts';
import { componentNamed } from '../components.ts';
import { fingerprint } from '../fingerprint.ts';
import { labelsIn, wishOf } from '../namespace.ts';
import { isControlPlane, type Node, versionOf } from '../node.ts';
import { DETAIL, isSystem, type Pod, phaseShown } from '../pod.ts';
import { mibOf, vcpuOf } from '../quantity.ts';

/** The cell of a column; empty where the table has no such column. */
export type Row = (column: string) => string;

/** What a table is read into. */
export type Target = {
	readonly cluster: Cluster;
	/** Namespace that the command names, for tables without that column. */
	readonly namespace: string;
	/** Rows without names, which are added together when the table ends. */
	readonly unnamed: { readonly pods: Pod[]; readonly nodes: Node[]; readonly services: Service[] };
};

/** Reads one row. False if the row is not what the header promises. */
export type ReadRow = (target: Target, row: Row) => boolean;

const NONE = '<none>';

const named = ({ namespace }: Target, row: Row, column = 'NAME') => ({
	namespace: row('NAMESPACE') || namespace,
	// "kubectl get all" puts the kind in front.
	name: row(column).replace(/^[a-z.]+\//, ''),
});

/** `kubectl get pods`, also with `-A` and `-o wide`. */
export const podRow: ReadRow = (target, row) => {
	if (!/^\d{1,5}\/\d{1,5}$/.test(row('READY')) || row('STATUS') === '') return false;
	const place = named(target, row);
	const known = (column: string) => (row(column) === '' || row(column) === NONE ? undefined : fingerprint(row(column)));
	const pod = {
		detail: row('NODE') === '' ? DETAIL.table : DETAIL.wide,
		times: 1,
		phase: phaseShown(row('STATUS'), row('RESTARTS')),
		namespace: place.namespace === '' ? undefined : fingerprint(place.namespace),
		system: isSystem(place.namespace),
		component: componentNamed(place.name),
		node: known('NODE'),
		address: known('IP'),
	};
	addPod(target.cluster, pod, place);
	return true;
};

/** `kubectl get nodes`, also with `-o wide`. */
export const nodeRow: ReadRow = ({ cluster }, row) => {
	if (!/^(?:Not)?Ready|^Unknown/.test(row('STATUS'))) return false;
	const [image, address] = [row('OS-IMAGE'), row('INTERNAL-IP')];
	addNode(
		cluster,
		{
			ready: row('STATUS').startsWith('Ready'),
			controlPlane: row('ROLES').split(',').some(isControlPlane),
			windows: image === '' ? undefined : image.startsWith('Windows'),
			version: versionOf(row('VERSION')),
			address: address === '' || address === NONE ? undefined : fingerprint(address),
		},
		row('NAME').replace(/^node\//, ''),
	);
	return true;
};

/** `kubectl get services`. */
export const serviceRow: ReadRow = (target, row) => {
	const place = named(target, row);
	const service = serviceIn(row('TYPE'), row('PORT(S)'), place.namespace);
	if (service !== undefined) addService(target.cluster, service, place);
	return service !== undefined;
};

/** A service from its cells. A port without a number is no port: "<none>". */
export function serviceIn(type: string, ports: string, namespace: string): Service | undefined {
	if (!/^(?:ClusterIP|NodePort|LoadBalancer|ExternalName)$/.test(type)) return undefined;
	return {
		namespace: namespace === '' ? undefined : fingerprint(namespace),
		system: isSystem(namespace),
		external: type === 'ExternalName',
		ports: ports.split(',').filter((port) => /^\d/.test(port)).length,
	};
}

/** `kubectl get namespaces`, also with `--show-labels` and with columns for labels (`-L istio-injection`). */
export const namespaceRow: ReadRow = ({ cluster }, row) => {
	if (!/^(?:Active|Terminating)$/.test(row('STATUS'))) return false;
	const labels = labelsIn(row('LABELS'));
	const wish = wishOf((key) => labels(key) ?? (row(key.replace(/^.*\//, '').toUpperCase()) || undefined));
	addNamespace(cluster, wish, row('NAME').replace(/^namespace\//, ''));
	return true;
};

/**
 * Whole units: kubectl rounds CPU up and memory down.
 *
 * @see https://github.com/kubernetes/kubectl/blob/master/pkg/metricsutil/metrics_printer.go
 */
const usage = (row: Row) => ({ vcpu: vcpuOf(row('CPU(cores)')), mib: mibOf(row('MEMORY(bytes)')) });

/** `kubectl top pods --containers`. */
export const containerUsageRow: ReadRow = (target, row) => {
	const used = usage(row);
	if (used.vcpu === undefined || used.mib === undefined) return false;
	addUsage(target.cluster, { ...named(target, row, 'POD'), container: row('NAME') }, used);
	return true;
};

/** `kubectl top pods`. */
export const podUsageRow: ReadRow = (target, row) => {
	const used = usage(row);
	if (used.vcpu === undefined || used.mib === undefined) return false;
	addUsage(target.cluster, { ...named(target, row), container: '' }, used);
	return true;
};

/** `kubectl top nodes`. A node that sends no figures is there, too. */
export const nodeUsageRow: ReadRow = ({ cluster }, row) => {
	const { vcpu, mib } = usage(row);
	if (vcpu === undefined && !row('CPU(cores)').startsWith('<')) return false;
	addNode(cluster, { usedVcpu: vcpu, usedMib: mib }, row('NAME'));
	return true;
};
