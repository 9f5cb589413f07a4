import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../../scripts/install.mjs';
import { checkSources } from '../../scripts/sources/check.ts';
import { readIgnored } from '../../scripts/sources/ignored.ts';
import { openAddress } from '../../scripts/sources/open.ts';
import { readContent } from './read.ts';

const asked: string[] = [];
let server: Server;
let base = '';

/** Answers as servers of sources do. */
beforeAll(async () => {
	server = createServer((request, response) => {
		const { method = '', url = '' } = request;
		asked.push(`${method} ${url}`);
		const answer = (status: number, headers: Record<string, string> = {}) =>
			response.writeHead(status, headers).end('x');
		if (url === '/silent') return;
		if (url === '/moved') return answer(301, { Location: '/ok' });
		if (url === '/moved-twice') return answer(308, { Location: '/moved' });
		if (url === '/elsewhere-today') return answer(302, { Location: '/ok' });
		if (url === '/moved-to-nothing') return answer(301, { Location: '/gone' });
		if (url === '/round') return answer(302, { Location: '/round' });
		if (url === '/no-head') return answer(method === 'HEAD' ? 405 : 200);
		if (url === '/wrong-head') return answer(method === 'HEAD' ? 404 : 200);
		if (url === '/busy') return answer(429, { 'Retry-After': '3600' });
		if (url === '/busy-once')
			return answer(asked.filter((line) => line.endsWith(url)).length < 3 ? 429 : 200, { 'Retry-After': '0' });
		if (url === '/forbidden') return answer(403);
		return answer(url === '/gone' ? 410 : url.startsWith('/ok') ? 200 : 404);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const PACE = { timeout: 5000, patience: 1000 };

describe('a source that', () => {
	test.each([
		['is there', '/ok', { finding: 'ok', said: '200' }],
		['is there, with an anchor', '/ok#part', { finding: 'ok' }],
		['is there for now by way of another address', '/elsewhere-today', { finding: 'ok' }],
		['is there, but not for HEAD', '/no-head', { finding: 'ok' }],
		['is there, though HEAD says otherwise', '/wrong-head', { finding: 'ok' }],
		['is there at the second try', '/busy-once', { finding: 'ok' }],
		['is not there', '/nothing', { finding: 'dead', said: '404' }],
		['is gone', '/gone', { finding: 'dead', said: '410' }],
		['has moved to nothing', '/moved-to-nothing', { finding: 'dead' }],
		['asks for a long pause', '/busy', { finding: 'unreachable', said: '429' }],
		['refuses programs', '/forbidden', { finding: 'unreachable', said: '403' }],
		['leads in a circle', '/round', { finding: 'unreachable', said: 'more than 8 redirects' }],
	])('%s is told apart', async (_, path, expected) => {
		expect(await openAddress(`${base}${path}`, PACE)).toMatchObject(expected);
	});

	test.each(['/moved', '/moved-twice'])('has moved for good is told with its new address: %s', async (path) => {
		expect(await openAddress(`${base}${path}`, PACE)).toEqual({ finding: 'moved', said: '200', now: `${base}/ok` });
	});

	test('never answers, or has no server, is unreachable', async () => {
		expect(await openAddress(`${base}/silent`, { ...PACE, timeout: 30 })).toEqual({
			finding: 'unreachable',
			said: 'no answer in time',
		});
		expect(await openAddress('http://127.0.0.1:1/', PACE)).toMatchObject({ finding: 'unreachable' });
	});
});

test('sources of one host are opened one after another, and all are reported in order', async () => {
	const sources = ['/ok1', '/nothing1', '/ok2'].map((path) => ({ id: path, url: `${base}${path}` }));
	const checked = await checkSources(sources, { ...PACE, delay: 0, hosts: 4 });
	expect(checked.map(({ id, finding }) => [id, finding])).toEqual([
		['/ok1', 'ok'],
		['/nothing1', 'dead'],
		['/ok2', 'ok'],
	]);
	// A request that was given up before may arrive only now.
	expect(asked.filter((line) => /(?:ok|nothing)\d$/.test(line))).toEqual([
		'HEAD /ok1',
		'HEAD /nothing1',
		'GET /nothing1',
		'HEAD /ok2',
	]);
});

describe('the list of ignored sources', () => {
	const ids = new Set(['a', 'b']);

	test('of this project can be used', () => {
		const file: unknown = parse(readFileSync(join(PROJECT, 'scripts/sources/ignored.yaml'), 'utf8'));
		const sources = new Set(readContent().collections.sources.map(({ id }) => id));
		expect(() => readIgnored(file, sources)).not.toThrow();
	});

	test('is a list of ids with reasons', () => {
		expect(readIgnored({ a: 'The publisher refuses programs.' }, ids).get('a')).toBe('The publisher refuses programs.');
		expect(readIgnored(null, ids).size).toBe(0);
	});

	test.each([
		[{ a: '' }, 'a: say why'],
		[{ a: null }, 'a: say why'],
		[{ c: 'The publisher refuses programs.' }, 'c: there is no such source'],
		[['a'], 'has to hold lines'],
	])('is refused: %j', (list, message) => {
		expect(() => readIgnored(list, ids)).toThrow(message);
	});
});
