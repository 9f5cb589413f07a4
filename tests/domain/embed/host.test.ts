import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../../scripts/install.mjs';
import { VIEWS } from '../../../src/domain/embed/appearance.ts';
import { readHostMessage, resizeMessages } from '../../../src/domain/embed/messages.ts';
import { EMBEDS } from '../../../src/domain/embed/tools.ts';
import { EDITION_PATTERN } from '../../../src/domain/permalink/link.ts';

const read = (name: string) => readFileSync(join(PROJECT, 'src/host', name), 'utf8');
const hostScript = read('host-script.js');
const element = read('mesh-or-not.js');

/** Bytes that a wiki serves more because of a file. */
const weight = (code: string) => gzipSync(code, { level: 9 }).length;
const LIMIT = 1000;

describe('the host script', () => {
	test('is at most a kilobyte', () => {
		expect(weight(hostScript)).toBeLessThanOrEqual(LIMIT);
	});

	test('would be refused if it were longer', () => {
		expect(weight(hostScript + element)).toBeGreaterThan(LIMIT);
	});
});

describe.each([
	['the host script', hostScript],
	['the element', element],
])('%s', (_, code) => {
	test('speaks the protocol of the embeds', () => {
		const [message] = resizeMessages(500, undefined, '') as [{ type: string; v: number }];
		expect(code).toContain(`data?.type !== '${message.type}' || data.v !== ${message.v}`);
		const theme = /type: '(mesh-or-not:theme)'/.exec(code)?.[1];
		expect(readHostMessage({ type: theme, v: 1, theme: 'dark' })).toBeDefined();
	});

	test('loads nothing and runs no text as code', () => {
		expect(code).not.toMatch(
			/\b(?:innerHTML|outerHTML|insertAdjacentHTML|eval|Function|fetch|import|cookie|localStorage)\b/,
		);
	});
});

test('the element knows the tools and the views that there are', () => {
	const tools = /tool: \/\^\(\?:([a-z|]+)\)\$\//.exec(element)?.[1]?.split('|');
	expect(tools?.toSorted()).toEqual(Object.keys(EMBEDS).toSorted());
	expect(element).toContain(`view: /^(?:${VIEWS.join('|')})$/`);
});

test('the element takes every edition that a link may name', () => {
	expect(element).toContain(`kb: /^(?:live|${EDITION_PATTERN.source.replace(/^\^|\$$/g, '')})$/`);
});

test('the element names the example address, in the place of which the page puts its own', () => {
	expect(element.split('https://mesh-or-not.example/').length).toBe(2);
});
