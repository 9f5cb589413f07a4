import { expect, test } from 'vitest';
import { isControlPlane, isControlPlaneKey, versionOf } from '../../../src/domain/cluster/node.ts';

test.each([
	['v1.31.4-eks-2d5f260', '1.31'],
	['v1.31.4+k3s1', '1.31'],
	['1.9', '1.9'],
	['v10.2.0', '10.2'],
	['v1.1234', undefined],
	['kubelet v1.31', undefined],
	['<unknown>', undefined],
	['', undefined],
	[undefined, undefined],
])('the version in %j is %j', (text, version) => {
	expect(versionOf(text)).toBe(version);
});

test('a role is that of the control plane under any of its names, and only as a whole', () => {
	expect(['control-plane', 'master', 'controlplane'].every(isControlPlane)).toBe(true);
	expect(['worker', 'my-master', 'master-data', ''].filter(isControlPlane)).toEqual([]);
});

test('a label or taint gives a node to the control plane only under the key of a role', () => {
	expect(isControlPlaneKey('node-role.kubernetes.io/control-plane')).toBe(true);
	expect(
		['control-plane', 'node-role.kubernetes.io/worker', 'example.org/control-plane'].filter(isControlPlaneKey),
	).toEqual([]);
});
