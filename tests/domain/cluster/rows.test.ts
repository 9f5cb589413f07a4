import { describe, expect, test } from 'vitest';
import { read } from './paste.ts';

const lines = (...texts: readonly string[]) => texts.join('\n');

describe('a row of pods', () => {
	const HEADER = 'NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE   IP   NODE   NOMINATED NODE   READINESS GATES';
	const row = (
		name: string,
		{ ready = '1/1', status = 'Running', restarts = '0', ip = '<none>', node = '<none>' } = {},
	) => `shop   ${name}   ${ready}   ${status}   ${restarts}   1d   ${ip}   ${node}   <none>   <none>`;

	test('is read where it tells how many containers are ready', () => {
		const { recognized, skipped } = read(
			lines(HEADER, row('a'), row('b', { ready: '10/12' }), row('c', { ready: 'x1/1' }), row('d', { ready: '1/1x' })),
		);
		expect(recognized).toEqual({ 'Pods, as a table': 2 });
		expect(skipped).toEqual({ 'Pods, as a table: lines that do not fit': 2 });
	});

	test.each([
		['Running', '0', 'running'],
		['Terminating', '0', 'running'],
		['CrashLoopBackOff', '12 (3m ago)', 'running'],
		['Completed', '0', 'succeeded'],
		['Init:0/2', '0', 'pending'],
		['ContainerCreating', '0', 'pending'],
		['ImagePullBackOff', '0', 'pending'],
		['ErrImagePull', '0', 'pending'],
		['CreateContainerConfigError', '0', 'pending'],
		['Unknown', '0', 'unknown'],
		['Error', '0', 'failed'],
		['Error', '3 (2m ago)', 'running'],
		['OOMKilled', '0', 'failed'],
		['Evicted', '0', 'failed'],
		['NotRunning', '0', 'failed'],
		['RunningLate', '0', 'failed'],
		['NotCompleted', '0', 'failed'],
		['NotPending', '0', 'failed'],
		['PendingReview', '0', 'failed'],
		['MyImagePull', '0', 'failed'],
		['ErrImagePullSecret', '0', 'failed'],
		['Unknown2', '0', 'failed'],
	])('with the status %s and %s restarts is %s', (status, restarts, phase) => {
		const { pods } = read(lines(HEADER, row('a', { status, restarts }))).summary;
		expect(pods?.byPhase).toEqual({ running: 0, pending: 0, succeeded: 0, failed: 0, unknown: 0, [phase]: 1 });
	});

	test('shares no address with another one where neither has one', () => {
		const pods = lines(HEADER, row('a'), row('b'), row('c', { ip: '10.1.1.1' }), row('d', { ip: '10.1.1.2' }));
		expect(read(pods).summary.pods).toMatchObject({
			candidates: 4,
			networkUnknown: 2,
			excluded: { 'host-network': 0 },
		});
	});

	test('with its node tells more than one without, and takes its place', () => {
		const short = 'NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE\nshop   a   1/1   Pending   0   1d';
		const wide = lines(HEADER, row('a', { ip: '10.1.1.1', node: 'n-1' }));
		expect(read(wide, short).summary.pods?.byPhase).toMatchObject({ running: 1, pending: 0 });
	});
});

test('a row of pods is in the namespace that it names, or its command', () => {
	const asks = 'NAME   STATUS   AGE   LABELS\nshop   Active   1d   istio-injection=enabled';
	const optedIn = (text: string) => read(text, asks).summary.pods?.optedIn;
	expect(optedIn('NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE\nshop   a   1/1   Running   0   1d')).toBe(1);
	const short = 'NAME   READY   STATUS   RESTARTS   AGE\na   1/1   Running   0   1d';
	expect([optedIn(`$ kubectl get pods -n shop\n${short}`), optedIn(short)]).toEqual([1, 0]);
});

describe('a row of nodes', () => {
	const HEADER = 'NAME   STATUS   ROLES   AGE   VERSION   INTERNAL-IP   OS-IMAGE';
	const nodes = (...rows: readonly string[]) => read(lines(HEADER, ...rows));

	test('tells whether the node is ready, and is read only where it does', () => {
		const { recognized, summary } = nodes(
			...[
				'a   Ready   <none>   1d   v1.33.1   10.9.9.1   Ubuntu',
				'b   NotReady   <none>   1d   v1.33.1   10.9.9.2   Ubuntu',
			],
			...[
				'c   Ready,SchedulingDisabled   <none>   1d   v1.33.1   10.9.9.3   Ubuntu',
				'f   Ready,SchedulingDisabled   <none>   1d   v1.33.1   10.9.9.6   Ubuntu',
				'g   MyUnknown   <none>   1d   v1.33.1   10.9.9.7   Ubuntu',
				'd   Unknown   <none>   1d   v1.33.1   <none>   Ubuntu',
			],
			'e   MyReady   <none>   1d   v1.33.1   10.9.9.5   Ubuntu',
		);
		expect(recognized).toEqual({ 'Nodes, as a table': 5 });
		expect(summary.nodes).toMatchObject({ total: 5, workers: 3, notReady: 2 });
	});

	test('tells its role among several, and its system', () => {
		const { summary } = nodes(
			...[
				'a   Ready   control-plane,etcd   1d   v1.33.1   10.9.9.1   Ubuntu',
				'b   Ready   <none>   1d   v1.33.1   10.9.9.2   Windows Server',
			],
			'node/c   Ready   worker   1d   v1.33.1   10.9.9.3   My Windows',
		);
		expect(summary.nodes).toMatchObject({ total: 3, workers: 1, controlPlane: 1, windows: 1 });
		const usage = 'NAME   CPU(cores)   CPU(%)   MEMORY(bytes)   MEMORY(%)\nc   500m   12%   1024Mi   10%';
		expect(
			read(lines(HEADER, 'node/c   Ready   worker   1d   v1.33.1   10.9.9.3   Ubuntu'), usage).summary.nodes?.total,
		).toBe(1);
	});
});

test('a table of nodes that shows less takes nothing back of what is known', () => {
	const short = 'NAME   STATUS   ROLES   AGE   VERSION\na   Ready   <none>   1d   v1.33.1';
	const wide = (address: string, image: string) =>
		`NAME   STATUS   ROLES   AGE   VERSION   INTERNAL-IP   OS-IMAGE\na   Ready   <none>   1d   v1.33.1   ${address}   ${image}`;
	expect(read(wide('10.9.9.1', 'Windows Server'), short).summary.nodes?.windows).toBe(1);
	const pod = `NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE   IP   NODE   NOMINATED NODE   READINESS GATES
shop   a   1/1   Running   0   1d   10.9.9.1   a   <none>   <none>`;
	for (const later of [short, wide('<none>', 'Ubuntu')]) {
		expect(read(wide('10.9.9.1', 'Ubuntu'), later, pod).summary.pods?.excluded['host-network']).toBe(1);
	}
});

test('rows of usage are read only with their amounts, and a node that sends none is there all the same', () => {
	const of = (header: string, ...rows: readonly string[]) => read(lines(header, ...rows));
	const containers = 'NAMESPACE   POD   NAME   CPU(cores)   MEMORY(bytes)';
	expect(
		of(
			containers,
			'shop   a   istio-proxy   1m   2Mi',
			'shop   a   app   1m   2Mi',
			'shop   b   app   x   2Mi',
			'shop   c   app   1m   x',
		).recognized,
	).toEqual({
		'Usage of containers': 2,
	});
	expect(
		of('NAME   CPU(cores)   MEMORY(bytes)', 'a   1m   2Mi', 'd   1m   2Mi', 'b   x   2Mi', 'c   1m   x').recognized,
	).toEqual({
		'Usage of pods': 2,
	});
	const nodes = of(
		'NAME   CPU(cores)   CPU(%)   MEMORY(bytes)   MEMORY(%)',
		...[
			'a   500m   12%   1024Mi   10%',
			'b   <unknown>   <unknown>   <unknown>   <unknown>',
			'c   x   x   1Mi   1%',
			'd   y   y   1Mi   1%',
		],
	);
	expect(nodes.recognized).toEqual({ 'Usage of nodes': 2 });
	expect(nodes.summary.nodes).toMatchObject({ total: 2, used: { vcpu: 0.5, mib: 1024 } });
});

describe('a row of services', () => {
	const services = (...rows: readonly string[]) =>
		read(lines('NAMESPACE   NAME   TYPE   CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE', ...rows));

	test('tells its ports and whether it is one of the mesh', () => {
		const { recognized, summary } = services(
			...[
				'shop   a   ClusterIP   10.1.1.1   <none>   80/TCP,443:30443/TCP   1d',
				'shop   b   ClusterIP   None   <none>   <none>   1d',
			],
			...[
				'shop   c   ExternalName   <none>   example.org   80/TCP   1d',
				'kube-system   d   ClusterIP   10.1.1.2   <none>   53/UDP   1d',
			],
			...[
				'shop   e   MyClusterIP   10.1.1.1   <none>   80/TCP   1d',
				'shop   f   NodePorts   10.1.1.1   <none>   80/TCP   1d',
			],
		);
		expect(recognized).toEqual({ 'Services, as a table': 4 });
		expect(summary.services).toEqual({ total: 4, counted: 2, ports: 2 });
	});

	test('without a namespace counts in no namespace that opted out', () => {
		const table =
			'NAME   TYPE   CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE\na   ClusterIP   10.1.1.1   <none>   80/TCP   1d';
		const optedOut = 'NAME   STATUS   AGE   LABELS\nshop   Active   1d   istio-injection=disabled';
		expect(read(table, optedOut).summary.services?.counted).toBe(1);
		expect(read(`$ kubectl get services -n shop\n${table}`, optedOut).summary.services?.counted).toBe(0);
	});
});

test('a row of namespaces is read with its state, and its labels may be in columns of their own', () => {
	const { recognized, summary } = read(
		lines(
			...['NAME   STATUS   AGE   ISTIO-INJECTION   REV   INJECT', 'a   Active   1d   enabled   <none>   <none>'],
			...[
				'namespace/b   Terminating   1d   disabled   <none>   <none>',
				'c   Inactive   1d   enabled   <none>   <none>',
			],
			'd   Actives   1d   enabled   <none>   <none>',
			'e   NotActive   1d   enabled   <none>   <none>',
		),
	);
	expect(recognized).toEqual({ 'Namespaces, as a table': 2 });
	expect(summary.namespaces).toMatchObject({ total: 2 });
});

test('“get all” puts the kind in front of a name, which is no part of it', () => {
	const all =
		'NAME   READY   STATUS   RESTARTS   AGE\npod/istiod-1   1/1   Running   0   1d\npod/my.istiod/x   1/1   Running   0   1d';
	expect(read(all).summary.components).toEqual({ istiod: 1 });
});
