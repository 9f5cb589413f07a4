import { describe, expect, test } from 'vitest';
import { read } from './paste.ts';

const HEADER = 'NAME      READY   STATUS    RESTARTS   AGE';
const row = (name: string, status = 'Running') => `${name}   1/1     ${status}   0          1d`;

/** A table of one namespace, as `kubectl get pods` prints it without naming the namespace. */
const here = (...names: readonly string[]) => [HEADER, ...names.map((name) => row(name))].join('\n');

const everywhere = (...names: readonly string[]) =>
	[`NAMESPACE   ${HEADER}`, ...names.map((name) => `shop        ${row(name)}`)].join('\n');

/** The columns that are proposed, which hold no names. */
const columns = (pods: number) =>
	[
		'NAMESPACE   PHASE   CONTAINERS   HOSTNETWORK',
		...Array.from({ length: pods }, (_, pod) => `shop        Running   app-${pod}   <none>`),
	].join('\n');

const object = (name: string, part: object = {}) =>
	JSON.stringify({
		...{ kind: 'Pod', metadata: { name, namespace: 'shop' }, spec: { containers: [{ name: 'app' }] } },
		...{ status: { phase: 'Running' }, ...part },
	});

const pods = (...texts: readonly string[]) => read(...texts).summary.pods;

describe('a table without namespaces', () => {
	test('counts each of its pods', () => {
		expect(pods(here('cart-1', 'web-1'))).toMatchObject({ total: 2, candidates: 2, byPhase: { running: 2 } });
	});

	test('counts those that a table of all namespaces lacks, too', () => {
		expect(pods(here('cart-1', 'web-1'), everywhere('cart-1', 'pay-1'))?.total).toBe(3);
	});
});

describe('of outputs with and without names, those count that tell more', () => {
	test('columns in the place of a table, whatever was pasted first', () => {
		expect([pods(columns(3), everywhere('a', 'b'))?.total, pods(everywhere('a', 'b'), columns(3))?.total]).toEqual([
			3, 3,
		]);
	});

	test('objects in the place of columns', () => {
		const objects = [object('a'), object('b')].join('\n');
		expect([pods(columns(3), objects)?.total, pods(objects, columns(3))?.total]).toEqual([2, 2]);
	});

	test('columns with names in the place of a table without', () => {
		const named = columns(3)
			.replace('PHASE', 'NAME    PHASE')
			.replace(/Running/g, (phase) => `web-1   ${phase}`);
		expect(pods(named)).toMatchObject({ total: 1 });
		expect(pods(named, everywhere('a'))?.total).toBe(2);
	});
});

test('a pod in the state of which nothing is known is not running', () => {
	expect(pods(object('a', { status: { phase: 'Unknown' } }))).toMatchObject({
		candidates: 0,
		byPhase: { unknown: 1 },
		excluded: { 'not-running': 1, finished: 0 },
	});
});

test('a pod that opted out counts where it carries a proxy all the same, and only there', () => {
	const out = (container: string) =>
		object('a', {
			metadata: { name: 'a', namespace: 'shop', labels: { 'sidecar.istio.io/inject': 'false' } },
			spec: { containers: [{ name: 'app' }, { name: container }] },
		});
	expect(pods(out('istio-proxy'))).toMatchObject({ candidates: 1, withProxy: 1, excluded: { 'opted-out': 0 } });
	expect(pods(out('helper'))).toMatchObject({ candidates: 0, withProxy: 0, excluded: { 'opted-out': 1 } });
});

test('a namespace that opted out takes pods along of which nobody knows whether they carry a proxy', () => {
	const optedOut = 'NAME   STATUS   AGE   LABELS\nshop   Active   1d    istio-injection=disabled\n';
	expect(pods(everywhere('cart-1'), optedOut)).toMatchObject({ candidates: 0, excluded: { 'opted-out': 1 } });
});

test('a pod is on Windows where its node is, and only there', () => {
	const nodes = [
		...[
			'NAME   STATUS   ROLES   AGE   VERSION   INTERNAL-IP   OS-IMAGE',
			'n-1   Ready   <none>   1d   v1.33.1   10.9.9.1   Ubuntu',
		],
		'n-2   Ready   <none>   1d   v1.33.1   10.9.9.2   Windows Server',
	].join('\n');
	const wide = [
		...[
			'NAMESPACE   NAME   READY   STATUS   RESTARTS   AGE   IP   NODE',
			'shop   a   1/1   Running   0   1d   10.1.1.1   n-1',
		],
		'shop   b   1/1   Running   0   1d   10.1.1.2   n-2',
	].join('\n');
	expect(pods(nodes, wide)).toMatchObject({ candidates: 1, excluded: { windows: 1 } });
});
