import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../scripts/serve.mjs';
import { DIST, readPages } from './dist.ts';

const rules = readHeaderRules(join(DIST, '_headers'));
const headers = (path: string) => new Map(headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]));
const paths = readPages().map(({ path }) => path);

test('pages may be framed by this site only', () => {
	for (const path of paths.filter((path) => !path.startsWith('/embed/'))) {
		expect([path, headers(path).get('content-security-policy')]).toEqual([path, "frame-ancestors 'self'"]);
	}
});

test('embeds may be framed by anybody, also from files and inside sandboxes', () => {
	for (const path of paths.filter((path) => path.startsWith('/embed/'))) {
		const sent = headers(path);
		expect(sent.has('content-security-policy')).toBe(false);
		expect(sent.has('x-frame-options')).toBe(false);
		expect(sent.get('access-control-allow-origin')).toBe('*');
		expect(sent.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect(sent.get('referrer-policy')).toBe('no-referrer');
		expect(sent.get('x-content-type-options')).toBe('nosniff');
	}
});

test('what embeds load may be loaded from inside a sandbox', () => {
	for (const path of [
		'/_astro/View.js',
		'/data/v1/matrix.json',
		'/data/v1/matrix/retries.json',
		'/data/v1/checklist.json',
		'/data/v1/record.json',
	]) {
		const sent = headers(path);
		expect([path, sent.get('access-control-allow-origin')]).toEqual([path, '*']);
		expect([path, sent.get('cross-origin-resource-policy')]).toEqual([path, 'cross-origin']);
		expect([path, sent.get('referrer-policy')]).toEqual([path, 'no-referrer']);
		expect([path, sent.get('x-content-type-options')]).toEqual([path, 'nosniff']);
	}
});

test('a rule that misses a section is noticed', () => {
	expect(new Map(headersFor(rules, '/no-such-section/')).size).toBe(0);
});
