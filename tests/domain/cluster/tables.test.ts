import { describe, expect, test } from 'vitest';
import { fixture, read } from './paste.ts';

describe('a table of pods', () => {
	test('counts each pod under the first reason that keeps it out of a mesh', () => {
		const { recognized, skipped, summary } = read(fixture('pods-wide-1.24.txt'));
		expect(recognized).toEqual({ 'Pods, as a table': 19 });
		expect(skipped).toEqual({});
		expect(summary.pods).toMatchObject({
			total: 19,
			byPhase: { running: 14, pending: 3, succeeded: 1, failed: 1, unknown: 0 },
			excluded: {
				finished: 2,
				'not-running': 3,
				'host-network': 6,
				system: 1,
				component: 2,
				windows: 0,
				'opted-out': 0,
			},
			candidates: 5,
		});
	});

	test('tells the network of the node by addresses that several pods share', () => {
		expect(read(fixture('pods-wide-1.24.txt')).summary.pods).toMatchObject({ networkUnknown: 0, proxyUnknown: 5 });
		const alone = fixture('pods-wide-1.24.txt')
			.split('\n')
			.filter((line) => line.startsWith('NAMESPACE') || line.includes('node-exporter-d9x5p'))
			.join('\n');
		expect(read(alone).summary.pods?.excluded['host-network']).toBe(0);
		expect(read(alone, fixture('nodes-wide-1.27.txt')).summary.pods?.excluded['host-network']).toBe(1);
	});

	test('is placed in the namespace of its command, so that equal names stay apart', () => {
		const { recognized, summary } = read(fixture('pods-table-1.36.txt'));
		expect(recognized).toEqual({ 'Pods, as a table': 7 });
		expect(summary.pods).toMatchObject({ total: 7, candidates: 5, networkUnknown: 5 });
		expect(summary.components).toEqual({ waypoint: 1 });
	});

	test('without namespace counts a pod once that is also in a table with namespaces', () => {
		const table = 'NAME      READY   STATUS    RESTARTS   AGE\ncache-0   1/1     Running   0          1d\n';
		const all =
			'NAMESPACE   NAME      READY   STATUS    RESTARTS   AGE\nshop        cache-0   1/1     Running   0          1d\n';
		expect(read(table, all).summary.pods?.total).toBe(1);
		expect(read(all, table).summary.pods?.total).toBe(1);
	});

	test('can be in several pastes, of which each pod counts once', () => {
		const wide = fixture('pods-wide-1.24.txt');
		const { summary } = read(wide, wide);
		expect(summary.pods?.total).toBe(19);
		expect(summary.doubles).toBe(19);
	});

	test('may have its columns in any order, and further ones', () => {
		const { summary } = read(
			[
				'STATUS      NAME                  APP    RESTARTS     NAMESPACE   READY   AGE',
				'Running     cart-1                cart   0            shop        2/2     1d',
				'Completed   report-1                     0            shop        0/1     1d',
				'Running     web-1                 web    3 (2m ago)   web         1/1     1d',
			].join('\n'),
		);
		expect(summary.pods).toMatchObject({ total: 3, candidates: 2, byPhase: { succeeded: 1 } });
	});

	test('may have lost its spaces or have tabs instead', () => {
		const table = fixture('pods-wide-1.24.txt');
		const loose = table.replace(/ +/g, ' ');
		const tabs = table.replace(/ {2,}/g, '\t');
		expect(read(loose).summary.pods).toEqual(read(table).summary.pods);
		expect(read(tabs).summary.pods).toEqual(read(table).summary.pods);
	});

	test('may be indented, quoted in a code fence, or without its header', () => {
		const table = fixture('pods-wide-1.24.txt');
		const indented = table.replace(/^/gm, '    ');
		expect(read(`\`\`\`text\n${indented}\n\`\`\`\n`).summary.pods).toEqual(read(table).summary.pods);
		const headless = read(table.split('\n').slice(5).join('\n'));
		expect(headless.recognized).toEqual({ 'Pods, as a table': 16 });
		expect(headless.notes).toEqual(['Its header was missing, so that its columns were told from what is in them.']);
	});

	test('may be broken by the terminal', () => {
		const { recognized, skipped, summary } = read(fixture('wrapped-80.txt'));
		expect(recognized).toEqual({ 'Pods, as a table': 5 });
		expect(skipped).toEqual({});
		expect(summary.pods).toMatchObject({ total: 5, candidates: 3 });
	});
});

test('a table of nodes tells workers, versions and Windows', () => {
	expect(read(fixture('nodes-wide-1.27.txt')).summary.nodes).toMatchObject({
		total: 5,
		workers: 2,
		notReady: 1,
		windows: 1,
		controlPlane: 1,
		versions: ['1.26', '1.27'],
		vcpu: undefined,
	});
});

test('nodes that all have the role of the control plane are workers, too', () => {
	const single =
		'NAME   STATUS   ROLES                  AGE   VERSION\nk3s    Ready    control-plane,master   1d    v1.31.4+k3s1\n';
	expect(read(single).summary.nodes).toMatchObject({ total: 1, workers: 1, versions: ['1.31'] });
});

test('pods on Windows nodes are no candidates', () => {
	const pod = 'NAMESPACE  NAME  READY  STATUS  RESTARTS  AGE  IP  NODE  NOMINATED NODE  READINESS GATES\n';
	const row = 'shop  iis-1  1/1  Running  0  1d  10.1.1.1  win-1  <none>  <none>\n';
	expect(read(pod + row, fixture('nodes-wide-1.27.txt')).summary.pods?.excluded.windows).toBe(1);
});

test('a table of services tells ports, and leaves out what is no service of the mesh', () => {
	const { recognized, summary } = read(fixture('services-1.30.txt'));
	expect(recognized).toEqual({ 'Services, as a table': 8 });
	expect(summary.services).toEqual({ total: 8, counted: 6, ports: 1 + 3 + 1 + 0 + 2 + 1 });
	const scoped = read(fixture('services-1.30.txt'), fixture('namespaces-labels-1.32.txt'));
	expect(scoped.summary.services?.counted).toBe(5);
});

test('labels of namespaces tell which of them ask for a mesh, for any mesh', () => {
	const { recognized, summary } = read(fixture('namespaces-labels-1.32.txt'));
	expect(recognized).toEqual({ 'Namespaces, as a table': 10 });
	expect(summary.namespaces).toEqual({ total: 10, optedIn: 3, optedOut: 1 });
});

test('labels of namespaces may be in columns of their own, or broken by the terminal', () => {
	const columns =
		'NAME   STATUS   AGE   ISTIO-INJECTION   DATAPLANE-MODE\nshop   Active   1d    enabled\npay    Active   1d                      ambient\n';
	expect(read(columns).summary.namespaces).toEqual({ total: 2, optedIn: 2, optedOut: 0 });
	const broken =
		'NAME   STATUS   AGE   LABELS\nshop   Active   1d    a=b,istio-injec\ntion=disabled,c=d\npay    Active   1d    c=d\n';
	expect(read(broken).summary.namespaces).toEqual({ total: 2, optedIn: 0, optedOut: 1 });
});

test('“get all” is taken apart: pods and services are used, the rest is named', () => {
	const { recognized, skipped } = read(fixture('get-all-1.29.txt'));
	expect(recognized).toEqual({ 'Pods, as a table': 2, 'Services, as a table': 2 });
	expect(skipped).toEqual({ 'A list of workloads': 7, 'A list of jobs': 2 });
});

test('a whole session is read, with prompts, commands, colors and Windows line ends', () => {
	const { recognized, skipped, summary } = read(fixture('session.txt'));
	expect(recognized).toEqual({
		'Version of the API server': 1,
		'Nodes, as a table': 2,
		'Pods, as a table': 2,
		'Pods, as JSON': 1,
		'Services, as a table': 1,
	});
	expect(skipped).toEqual({});
	expect(summary.pods).toMatchObject({ total: 2, candidates: 2, withProxy: 1 });
	expect(summary.nodes?.versions).toEqual(['1.32', '1.33']);
});

describe('the columns that are proposed', () => {
	test('fill everything without a single name of a pod', () => {
		const { recognized, skipped, summary } = read(fixture('columns-1.33.txt'));
		expect(recognized).toEqual({
			'Pods, in the columns proposed here': 16,
			'Nodes, in the columns proposed here': 5,
			'Services, in the columns proposed here': 5,
			'Namespaces, in the columns proposed here': 6,
		});
		expect(skipped).toEqual({});
		expect(summary.pods).toMatchObject({
			candidates: 5,
			proxies: { 'istio-proxy': 4 },
			native: 1,
			ambient: 1,
			excluded: { finished: 1, 'not-running': 1, 'host-network': 2, component: 5, windows: 1, 'opted-out': 1 },
		});
		expect(summary.nodes).toMatchObject({ workers: 2, notReady: 1, windows: 1, controlPlane: 1 });
		expect(summary.nodes?.vcpu?.mean).toBeCloseTo(3.92);
		expect(summary.services).toEqual({ total: 5, counted: 2, ports: 3 });
	});

	test('leave requests of proxies out where they can be told apart, and say where they cannot', () => {
		const { requests } = read(fixture('columns-1.33.txt')).summary;
		// cilium-agent, iis, pay, two carts, orders, an application with a container without requests, redis, search
		expect(requests?.vcpu).toBeCloseTo(0.1 + 1 + 0.3 + 2 * 0.25 + 0.5 + 0.3 + 0.1 + 2);
		expect(requests).toMatchObject({ from: 'pods', mixed: 1 });
	});

	test('may be counted before they are pasted', () => {
		const { recognized, summary } = read(fixture('columns-counted.txt'));
		expect(recognized).toEqual({ 'Pods, in the columns proposed here': 4 });
		expect(summary.pods).toMatchObject({ total: 3650, candidates: 3300, proxies: { 'istio-proxy': 1200 } });
		expect(summary.requests?.vcpu).toBeCloseTo(1200 * 0.25 + 2100 * 0.1);
	});

	test('pasted twice count once, and the reader is told', () => {
		const text = fixture('columns-1.33.txt');
		const { notes, summary } = read(text, text);
		expect(summary.pods?.total).toBe(16);
		expect(notes).toContain('The same output was there before: it counts once.');
	});

	test('of two namespaces add up', () => {
		const [header = '', ...rows] = fixture('columns-counted.txt').trimEnd().split('\n');
		const { summary } = read([header, rows[1]].join('\n'), [header, rows[3]].join('\n'));
		expect(summary.pods?.total).toBe(3300);
	});

	test('take the place of a table that tells less', () => {
		const { summary } = read(fixture('pods-wide-1.24.txt'), fixture('columns-1.33.txt'));
		expect(summary.pods?.total).toBe(16);
	});
});

describe('other outputs', () => {
	test('are named, each with what to do', () => {
		const { recognized, skipped, why } = read(fixture('other-outputs.txt'));
		expect(recognized).toEqual({});
		expect(skipped).toEqual({
			'kubectl is not logged in': 1,
			'Access was denied': 1,
			'The metrics are missing': 1,
			'The cluster could not be reached': 1,
			'The list is empty': 1,
			'A list of Helm releases': 3,
			'A list of secrets or config maps': 2,
			'Lines that are no output of kubectl': 2,
		});
		for (const sentence of why) expect(sentence).toMatch(/\.$/);
	});

	test.each([
		['error: unknown shorthand flag: "X" in -X', 'kubectl reported an error'],
		['bash: kubectl: command not found', 'The command was not found'],
		["'kubectl' is not recognized as an internal or external command,", 'The command was not found'],
		['Unable to connect to the server: dial tcp 10.0.0.1:443: i/o timeout', 'The cluster could not be reached'],
		['LAST SEEN   TYPE     REASON      OBJECT      MESSAGE\n2m          Normal   Scheduled   pod/a       x', 'Events'],
		['FOO   BAR\n1     2', 'A table of something else'],
	])('%s', (text, what) => {
		expect(Object.keys(read(text).skipped)).toEqual([what]);
	});
});
