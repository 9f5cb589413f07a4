import { componentNamed, componentWith } from './components.ts';
import { fingerprint } from './fingerprint.ts';
import { wishOf } from './namespace.ts';
import { field, listAt, textAt } from './own-field.ts';
import { phaseNamed } from './phase.ts';
import { DETAIL, isSystem, type Pod } from './pod.ts';
import { type ProxyName, proxyOf } from './proxies.ts';
import { isRestarted, nameOf, requestsOf } from './requests.ts';

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
		job: owners.includes('Job'),
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
