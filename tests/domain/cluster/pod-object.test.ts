import { describe, expect, test } from 'vitest';
import { read } from './paste.ts';

type Container = Readonly<Record<string, unknown>>;

const container = (name: string, cpu?: string, memory?: string, part: object = {}): Container => ({
	...{ name, resources: { requests: { cpu, memory } }, ...part },
});

const always = { restartPolicy: 'Always' };

const object = (part: object, metadata: object = {}) => ({
	...{ kind: 'Pod', metadata: { name: 'a', namespace: 'shop', ...metadata }, status: { phase: 'Running' } },
	spec: part,
});

const summaryOf = (spec: object, metadata?: object) => read(JSON.stringify(object(spec, metadata))).summary;
const app = container('app', '100m', '100Mi');

describe('what a pod requests', () => {
	const requests = (spec: object) => {
		const { vcpu = 0, mib = 0 } = summaryOf(spec).requests ?? {};
		return [Number(vcpu.toFixed(6)), mib];
	};

	test('is the sum of its containers without those of a mesh', () => {
		const containers = [
			app,
			container('helper', '50m', '20Mi'),
			container('istio-proxy', '1', '1Gi'),
			container('idle'),
		];
		expect(requests({ containers })).toEqual([0.15, 120]);
		expect(requests({ containers, initContainers: [container('istio-init', '4', '4Gi')] })).toEqual([0.15, 120]);
	});

	test('is what the largest step of its initialization needs, where that is more', () => {
		const initContainers = [container('migrate', '1', '50Mi'), container('warm-up', '20m', '300Mi')];
		expect(requests({ containers: [app], initContainers })).toEqual([1, 300]);
		expect(requests({ containers: [app], initContainers: [container('small', '1m', '1Mi')] })).toEqual([0.1, 100]);
	});

	test('counts init containers that keep running beside the containers and every later step', () => {
		const sidecar = container('logs', '200m', '50Mi', always);
		expect(requests({ containers: [app], initContainers: [sidecar] })).toEqual([0.3, 150]);
		expect(requests({ containers: [app], initContainers: [sidecar, container('migrate', '1', '10Mi')] })).toEqual([
			1.2, 150,
		]);
		expect(requests({ containers: [app], initContainers: [container('migrate', '1', '10Mi'), sidecar] })).toEqual([
			1, 150,
		]);
		expect(requests({ containers: [app], initContainers: [container('istio-proxy', '1', '1Gi', always)] })).toEqual([
			0.1, 100,
		]);
	});

	test('is that of the whole pod where it says so, each for itself, and the overhead of its runtime comes on top', () => {
		expect(requests({ containers: [app], resources: { requests: { cpu: '2' } } })).toEqual([2, 100]);
		expect(requests({ containers: [app], resources: { requests: { memory: '1Gi' } } })).toEqual([0.1, 1024]);
		expect(requests({ containers: [app], overhead: { cpu: '250m', memory: '120Mi' } })).toEqual([0.35, 220]);
	});
});

describe('the proxy of a pod', () => {
	const pods = (spec: object, metadata?: object) => summaryOf(spec, metadata).pods;

	test('is beside the application, or an init container that keeps running, which counts where both are there', () => {
		expect(pods({ containers: [app] })).toMatchObject({ withProxy: 0, native: 0, proxyUnknown: 0 });
		expect(pods({ containers: [app, container('linkerd-proxy')] })).toMatchObject({
			proxies: { 'linkerd-proxy': 1 },
			native: 0,
		});
		const native = [container('istio-init'), container('istio-proxy', '1', '1Mi', always)];
		expect(pods({ containers: [app], initContainers: native })).toMatchObject({
			proxies: { 'istio-proxy': 1 },
			native: 1,
		});
		expect(pods({ containers: [app, container('kuma-sidecar')], initContainers: native })?.proxies).toEqual({
			'istio-proxy': 1,
		});
		const once = [container('istio-proxy', '1', '1Mi')];
		expect(pods({ containers: [app], initContainers: once })).toMatchObject({ withProxy: 0, native: 0 });
	});

	test('may be on its node, as the annotation of the network says', () => {
		const redirected = (value: string) => ({ annotations: { 'ambient.istio.io/redirection': value } });
		expect(pods({ containers: [app] }, redirected('enabled'))).toMatchObject({ ambient: 1 });
		expect(pods({ containers: [app] }, redirected('pending'))).toMatchObject({ ambient: 0 });
	});
});

test('a wish may be a label or an annotation, and the label counts first', () => {
	const wish = (metadata: object) => summaryOf({ containers: [app] }, metadata).pods?.optedIn;
	expect(wish({ labels: { 'sidecar.istio.io/inject': 'true' } })).toBe(1);
	expect(wish({ annotations: { 'linkerd.io/inject': 'enabled' } })).toBe(1);
	const both = { labels: { 'sidecar.istio.io/inject': 'true' }, annotations: { 'sidecar.istio.io/inject': 'false' } };
	expect(wish(both)).toBe(1);
});

test('Windows is told by the pod or by the nodes that it selects', () => {
	const windows = (spec: object) => summaryOf({ containers: [app], ...spec }).pods?.excluded.windows;
	expect(windows({ os: { name: 'windows' } })).toBe(1);
	expect(windows({ nodeSelector: { 'kubernetes.io/os': 'windows' } })).toBe(1);
	expect(windows({ os: { name: 'linux' }, nodeSelector: { 'kubernetes.io/os': 'windows' } })).toBe(0);
	expect(windows({ nodeSelector: { 'kubernetes.io/os': 'linux' } })).toBe(0);
	const onNode = read(
		JSON.stringify(object({ containers: [app], nodeName: 'n-1' })),
		JSON.stringify({ kind: 'Node', metadata: { name: 'n-1' }, status: { nodeInfo: { operatingSystem: 'windows' } } }),
	);
	expect(onNode.summary.pods?.excluded.windows).toBe(1);
});

test('a part of a mesh is known by its labels and containers, and by its name where those say nothing', () => {
	const component = (spec: object, metadata?: object) => summaryOf(spec, metadata).components;
	expect(component({ containers: [app] }, { labels: { 'linkerd.io/control-plane-component': 'x' } })).toEqual({
		linkerd: 1,
	});
	expect(
		component({ containers: [app] }, { labels: { 'gateway.istio.io/managed': 'istio.io-mesh-controller' } }),
	).toEqual({ waypoint: 1 });
	expect(component({ containers: [container('istio-proxy')] })).toEqual({ gateway: 1 });
	expect(component({ containers: [container('istio-proxy')] }, { ownerReferences: [{ kind: 'DaemonSet' }] })).toEqual({
		ztunnel: 1,
	});
	expect(component({ containers: [app] }, { name: 'istiod-1' })).toEqual({ istiod: 1 });
	expect(component({ containers: [app] })).toEqual({});
});
