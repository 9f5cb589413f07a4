import { componentNamed, componentWith } from '../components.ts';
import { fingerprint } from '../fingerprint.ts';
import { wishOf } from '../namespace.ts';
import { DETAIL, isSystem, NOTHING, type Pod, phaseNamed, type Requests } from '../pod.ts';
import { isOfMesh, type ProxyName, proxyOf } from '../proxies.ts';
import { mibOf, vcpuOf } from '../quantity.ts';
import { field, listAt, textAt } from './own-field.ts';

/** What is kept of a pod that came as JSON or YAML. Environment, arguments and volumes are not looked at. */
export function podFrom(object: unknown): Pod {
	const spec = field(object, 'spec');
	const namespace = textAt(object, 'metadata', 'namespace') ?? '';
	const containers = listAt(spec, 'containers').map(nameOf);
	const owners = listAt(object, 'metadata', 'ownerReferences').map((owner) => textAt(owner, 'kind'));
	const wish = wishOf(
		(key) => textAt(object, 'metadata', 'labels', key) ?? textAt(object, 'metadata', 'annotations', key),
	);
	return {
		detail: DETAIL.object,
		times: 1,
		phase: phaseNamed(field(object, 'status', 'phase')),
		namespace: fingerprint(namespace),
		system: isSystem(namespace),
		hostNetwork: field(spec, 'hostNetwork') === true,
		windows: osOf(spec) === undefined ? undefined : osOf(spec) === 'windows',
		component: componentFrom(object, namespace, containers, owners.includes('DaemonSet')),
		...proxyIn(containers, listAt(spec, 'initContainers')),
		ambient: textAt(object, 'metadata', 'annotations', 'ambient.istio.io/redirection') === 'enabled',
		wish: wish.wish,
		node: printed(textAt(spec, 'nodeName')),
		account: printed(textAt(spec, 'serviceAccountName')),
		requests: requestsOf(spec),
		mixed: false,
	};
}

const printed = (name: string | undefined) => (name ? fingerprint(name) : undefined);

function osOf(spec: unknown): string | undefined {
	return textAt(spec, 'os', 'name') ?? textAt(spec, 'nodeSelector', 'kubernetes.io/os');
}

function proxyIn(containers: readonly string[], init: readonly unknown[]): Pick<Pod, 'proxy' | 'native'> {
	const beside = containers.flatMap((name) => proxyOf(name) ?? [])[0];
	const native = init.filter(isRestarted).flatMap((container): ProxyName[] => {
		const proxy = proxyOf(nameOf(container));
		return proxy === undefined ? [] : [proxy];
	})[0];
	return { proxy: native ?? beside ?? 'none', native: native !== undefined };
}

/** Names of pods are what the charts call them; where somebody chose others, labels and containers tell. */
function componentFrom(object: unknown, namespace: string, containers: readonly string[], daemonSet: boolean) {
	const label = (key: string) => textAt(object, 'metadata', 'labels', key);
	if (label('linkerd.io/control-plane-component') !== undefined) return 'linkerd';
	const shape = { namespace, containers, daemonSet, managed: label('gateway.istio.io/managed') };
	return componentWith(shape) ?? componentNamed(textAt(object, 'metadata', 'name') ?? '');
}

/**
 * What the scheduler sets aside for a pod, without the containers of a mesh: the larger of what runs in the end and of what any
 * step of the initialization needs, with the init containers that keep running counted in both, plus the overhead of the
 * runtime class. Requests of the whole pod, where it has them, replace those of its containers.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#resource-sharing-within-containers
 */
function requestsOf(spec: unknown): Requests {
	const containers = ownContainers(spec, 'containers').reduce<Requests>(
		(sum, each) => plus(sum, requested(each)),
		NOTHING,
	);
	let sidecars = NOTHING;
	let largestStep = NOTHING;
	for (const container of ownContainers(spec, 'initContainers')) {
		const own = requested(container);
		largestStep = largest(largestStep, plus(sidecars, own));
		if (isRestarted(container)) sidecars = plus(sidecars, own);
	}
	const whole = field(spec, 'resources', 'requests');
	const needed = largest(plus(containers, sidecars), largestStep);
	return plus(
		{
			vcpu: vcpuOf(field(whole, 'cpu')) ?? needed.vcpu,
			mib: mibOf(field(whole, 'memory')) ?? needed.mib,
		},
		amounts(field(spec, 'overhead')),
	);
}

/** An init container that keeps running: a native sidecar. */
const isRestarted = (container: unknown) => textAt(container, 'restartPolicy') === 'Always';

const nameOf = (container: unknown) => textAt(container, 'name') ?? '';

const ownContainers = (spec: unknown, kind: string) => listAt(spec, kind).filter((each) => !isOfMesh(nameOf(each)));

const requested = (container: unknown) => amounts(field(container, 'resources', 'requests'));

function amounts(resources: unknown): Requests {
	return { vcpu: vcpuOf(field(resources, 'cpu')) ?? 0, mib: mibOf(field(resources, 'memory')) ?? 0 };
}

function plus(first: Requests, second: Requests): Requests {
	return { vcpu: first.vcpu + second.vcpu, mib: first.mib + second.mib };
}

function largest(first: Requests, second: Requests): Requests {
	return { vcpu: Math.max(first.vcpu, second.vcpu), mib: Math.max(first.mib, second.mib) };
}
