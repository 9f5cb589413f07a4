import { describe, expect, test } from 'vitest';
import { belongsToMesh, componentNamed, componentWith } from '../../../src/domain/cluster/components.ts';

describe('a pod is known by its name as the charts write it', () => {
	test.each([
		['istiod-6c9f9b5d8b-tq4mv', 'istiod'],
		['istiod-1-24-6c9f9b5d8b-tq4mv', 'istiod'],
		['ztunnel-8x2kd', 'ztunnel'],
		['istio-cni-node-8x2kd', 'istio-cni'],
		['istio-ingressgateway-6c9f9b5d8b-tq4mv', 'gateway'],
		['istio-egressgateway-6c9f9b5d8b-tq4mv', 'gateway'],
		['shop-gateway-istio-6c9f9b5d8b-tq4mv', 'gateway'],
		['waypoint-6c9f9b5d8b-tq4mv', 'waypoint'],
		['linkerd-destination-6c9f9b5d8b-tq4mv', 'linkerd'],
		['linkerd-proxy-injector-6c9f9b5d8b-tq4mv', 'linkerd'],
		['consul-server-0', 'consul-server'],
		['prod-consul-server-12', 'consul-server'],
		['consul-connect-injector-6c9f9b5d8b-tq4mv', 'consul-injector'],
		['prod-consul-connect-injector-6c9f9b5d8b-tq4mv', 'consul-injector'],
		['consul-mesh-gateway-6c9f9b5d8b-tq4mv', 'gateway'],
		['prod-consul-api-gateway-6c9f9b5d8b-tq4mv', 'gateway'],
		['kuma-control-plane-6c9f9b5d8b-tq4mv', 'kuma'],
		['kong-mesh-control-plane-6c9f9b5d8b-tq4mv', 'kuma'],
		['cilium-8x2kd', 'cilium-agent'],
		['anetd-8x2kd', 'cilium-agent'],
		['cilium-envoy-8x2kd', 'cilium-envoy'],
		['calico-node-8x2kd', 'other-cni'],
		['aws-node-8x2kd', 'other-cni'],
	])('%s is a part of: %s', (name, component) => {
		expect(componentNamed(name)).toBe(component);
	});

	test.each([
		'cart-6c9f9b5d8b-tq4mv',
		'my-istiod-0',
		'istiod',
		'ztunnel-monitor-6c9f9b5d8b-tq4mv',
		'my-ztunnel-8x2kd',
		'istio-cni-node-check-8x2kd-1',
		'my-istio-cni-node-8x2kd',
		'istio-ingressgateway-6c9f9b5d8b-tq4mv-debug',
		'my-istio-ingressgateway-6c9f9b5d8b-tq4mv',
		'shop-istio-6c9f9b5d8b-tq4mv-debug',
		'my-waypoint-6c9f9b5d8b-tq4mv',
		'waypoint-6c9f9b5d8b-tq4mv-debug',
		'linkerd-viz-6c9f9b5d8b-tq4mv',
		'my-linkerd-destination-6c9f9b5d8b-tq4mv',
		'consul-server-backup',
		'consul-server-0-restore',
		'myconsul-server-0',
		'myconsul-connect-injector-6c9f9b5d8b-tq4mv',
		'myconsul-mesh-gateway-6c9f9b5d8b-tq4mv',
		'my-kuma-control-plane-6c9f9b5d8b-tq4mv',
		'cilium-operator-6c9f9b5d8b-tq4mv',
		'my-cilium-8x2kd',
		'my-cilium-envoy-8x2kd',
		'my-calico-node-8x2kd',
		'calico-kube-controllers-6c9f9b5d8b-tq4mv',
	])('%s is a workload', (name) => {
		expect(componentNamed(name)).toBeUndefined();
	});
});

describe('a pod without a name is known by what is in it', () => {
	const shape = { namespace: 'shop', containers: ['app'], daemonSet: false };
	const component = (part: object) => componentWith({ ...shape, ...part });

	test('by the label that istiod sets', () => {
		expect(component({ managed: 'istio.io-mesh-controller' })).toBe('waypoint');
		expect(component({ managed: 'istio.io-gateway-controller' })).toBe('gateway');
		expect([component({ managed: '' }), component({ managed: undefined })]).toEqual([undefined, undefined]);
	});

	test('by a proxy that stands alone: on each node, or as a gateway', () => {
		expect(component({ containers: ['istio-proxy'], daemonSet: true })).toBe('ztunnel');
		expect(component({ containers: ['istio-proxy'] })).toBe('gateway');
		expect(component({ containers: ['istio-proxy', 'app'] })).toBeUndefined();
		expect(component({ containers: [] })).toBeUndefined();
	});

	test('by the plugin that stands alone', () => {
		expect(component({ containers: ['install-cni'] })).toBe('istio-cni');
		expect(component({ containers: ['install-cni', 'app'] })).toBeUndefined();
	});

	test.each([
		['istiod', 'discovery', 'istio-system'],
		['linkerd', 'destination', 'linkerd'],
		['linkerd', 'identity', 'linkerd'],
		['linkerd', 'proxy-injector', 'linkerd'],
		['consul-server', 'consul', 'consul'],
		['consul-injector', 'sidecar-injector', 'consul'],
		['kuma', 'control-plane', 'kuma-system'],
		['kuma', 'control-plane', 'kong-mesh-system'],
	])('%s by its container %s, but only in the namespace of the mesh', (expected, container, namespace) => {
		expect(component({ namespace, containers: [container, 'helper'] })).toBe(expected);
		expect(component({ containers: [container, 'helper'] })).toBeUndefined();
		expect(component({ namespace })).toBeUndefined();
	});

	test.each([
		['cilium-agent', 'cilium-agent'],
		['cilium-envoy', 'cilium-envoy'],
		['other-cni', 'calico-node'],
		['other-cni', 'aws-node'],
		['other-cni', 'kube-flannel'],
		['other-cni', 'antrea-agent'],
		['other-cni', 'kindnet-cni'],
	])('%s by its container %s in any namespace', (expected, container) => {
		expect(component({ containers: [container] })).toBe(expected);
	});
});

test('the network plugin is there without a mesh, too', () => {
	expect((['cilium-agent', 'cilium-envoy', 'other-cni'] as const).filter(belongsToMesh)).toEqual([]);
	expect((['istiod', 'ztunnel', 'waypoint', 'kuma'] as const).every(belongsToMesh)).toBe(true);
});
