import { describe, expect, test } from 'vitest';
import { emptyCluster } from '../../../src/domain/cluster/cluster.ts';
import { MAX_PASTE } from '../../../src/domain/cluster/reading/read.ts';
import { summaryOf } from '../../../src/domain/cluster/summary.ts';
import { fixture, read, stepsOf } from './paste.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const dashes = '-'.repeat(5);
const KEY = `${dashes}BEGIN EC PRIVATE ${'KEY'}${dashes}\nMHcCAQEE\n${dashes}END EC PRIVATE ${'KEY'}${dashes}`;
const TOKEN = [
	'eyJ',
	'hbGciOiJSUzI1NiIsImtpZCI6IjEyMyJ9.eyJ',
	'pc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50In0.c2lnbmF0dXJlLW9mLWEtdG9rZW4',
].join('');

describe('a paste with credentials is refused as a whole', () => {
	test.each([
		['a private key', KEY],
		['a private key', `{"kind":"Pod","spec":{"containers":[{"env":[{"value":${JSON.stringify(KEY)}}]}]}}`],
		['a Secret of Kubernetes', 'apiVersion: v1\ndata:\n  password: c2VjcmV0\nkind: Secret\nmetadata:\n  name: db\n'],
		['a Secret of Kubernetes', '{\n    "apiVersion": "v1",\n    "kind": "Secret"\n}'],
		['a Secret of Kubernetes', 'apiVersion: v1\nitems:\n- apiVersion: v1\n  data: {}\n  kind: Secret\nkind: List\n'],
		['a kubeconfig with credentials', `users:\n- name: admin\n  user:\n    client-key-data: ${'TFMwdExT'.repeat(4)}\n`],
		['a kubeconfig with credentials', 'users:\n- name: admin\n  user:\n    token: abcdef0123456789\n'],
		['a token', `$ kubectl create token default\n${TOKEN}\n`],
		['an access key', `AWS_ACCESS_KEY_ID=AKIA${'IOSFODNN7EXAMPLE'}`],
	])('%s', (what, text) => {
		const cluster = emptyCluster();
		const { outcome } = stepsOf(`${fixture('pods-wide-1.24.txt')}${text}`, cluster);
		expect(outcome).toEqual({ refused: 'secret', what });
		expect(cluster).toEqual(emptyCluster());
	});

	test('also where it stands deep in a long paste, across the parts that are searched', () => {
		for (const before of [131_000, 131_060, 262_100, 500_000]) {
			expect(stepsOf(`${'x '.repeat(before / 2)}\n${KEY}`).outcome).toMatchObject({ refused: 'secret' });
		}
	});

	test('but not what only speaks of secrets', () => {
		expect(read(fixture('other-outputs.txt')).outcome).not.toHaveProperty('refused');
		const mounts =
			'{"kind":"Pod","metadata":{"name":"a"},"spec":{"volumes":[{"secret":{"secretName":"db-password"}}],"containers":[{"name":"private-key-server"}]}}';
		expect(read(mounts).recognized).toEqual({ 'Pods, as JSON': 1 });
	});
});

describe('a hostile paste', () => {
	test('cannot reach prototypes', () => {
		const text =
			'{"items":[{"kind":"Pod","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"metadata":{"name":"__proto__","namespace":"constructor","labels":{"__proto__":"x"}},"spec":{"containers":[{"name":"toString","resources":{"requests":{"cpu":"__proto__"}}}]},"status":{"phase":"hasOwnProperty"}},{"kind":"hasOwnProperty"},{"kind":"__proto__"}]}';
		const { recognized, skipped, summary } = read(text);
		expect(recognized).toEqual({ 'Pods, as JSON': 1 });
		expect(skipped).toEqual({ 'Objects of other kinds, as JSON': 2 });
		expect(summary.pods).toMatchObject({ byPhase: { unknown: 1 } });
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('cannot overflow the stack by depth', () => {
		const deep = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
		for (const text of [
			deep('[', ']', 500_000),
			deep('{"a":', '}', 500_000),
			`{"items":[{"kind":"Pod","spec":${deep('[', ']', 5000)}}]}`,
			'[{"a":'.repeat(200_000),
			`apiVersion: v1\nkind: Pod\n${Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}`,
			`apiVersion: v1\nkind: Pod\nspec:\n${'- '.repeat(50_000)}a`,
		]) {
			expect(read(text).recognized).toEqual({});
		}
	});

	test('may have lines of a megabyte and more', () => {
		const table = fixture('pods-wide-1.24.txt');
		for (const line of [
			'x'.repeat(1_500_000),
			' '.repeat(1_500_000),
			'\t'.repeat(300_000),
			`a${'  b'.repeat(400_000)}`,
			'#'.repeat(1_000_000),
			'A '.repeat(600_000),
			`"${'\\"'.repeat(500_000)}`,
		]) {
			expect(read(`${table}\n${line}\n${fixture('services-1.30.txt')}`).recognized).toEqual({
				'Pods, as a table': 19,
				'Services, as a table': 8,
			});
		}
	});

	test('with an object larger than any of Kubernetes loses that one only', () => {
		const large = { kind: 'Pod', metadata: { name: 'large', annotations: { a: 'x'.repeat(1_200_000) } } };
		const small = { kind: 'Pod', metadata: { name: 'small' } };
		const { recognized, why } = read(JSON.stringify({ items: [large, small] }));
		expect(recognized).toEqual({ 'Pods, as JSON': 1 });
		expect(why).toEqual(['They are larger than any object of Kubernetes.']);
	});

	test('cannot make sums that are no numbers', () => {
		const requests = { cpu: '999999999999999999999999999999E', memory: '1e99' };
		const pod = {
			kind: 'Pod',
			metadata: { name: 'a' },
			spec: { containers: [{ name: 'a', resources: { requests } }], overhead: { cpu: -1 } },
			status: { phase: 'Running' },
		};
		const usage =
			'POD   NAME   CPU(cores)   MEMORY(bytes)\na     istio-proxy   99999999999999999999999999m   1e99Mi\nb     istio-proxy   -1m   NaN\n';
		expect(read(JSON.stringify(pod), usage).summary.requests).toEqual({ vcpu: 0, mib: 0, from: 'pods', mixed: 0 });
	});

	test('that is longer than any field can hold is refused without looking at it', () => {
		expect(stepsOf('x'.repeat(MAX_PASTE + 1))).toMatchObject({ outcome: { refused: 'length' }, steps: [] });
	});
});

test('nothing that is kept of a paste is a text from it', () => {
	const cluster = emptyCluster();
	for (const name of [
		'pods-1.34.json.txt',
		'pods-wide-1.24.txt',
		'top-containers-1.31.txt',
		'nodes-wide-1.27.txt',
		'services-1.30.txt',
		'namespaces-labels-1.32.txt',
		'describe-nodes-1.30.txt',
	]) {
		stepsOf(fixture(name), cluster);
	}
	const kept = JSON.stringify([cluster, summaryOf(cluster)], (_, value) =>
		value instanceof Map || value instanceof Set ? [...value] : value,
	);
	for (const name of [
		'cart',
		'orders',
		'shop',
		'legacy',
		'worker-1',
		'cp-1',
		'win-1',
		'prometheus',
		'192.168',
		'10.244',
		'registry.example',
	]) {
		expect(kept).not.toContain(name);
	}
	// The check sees names where there are any.
	expect(JSON.stringify(fixture('pods-wide-1.24.txt'))).toContain('cart');
});
