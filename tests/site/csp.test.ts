import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../scripts/install.mjs';
import { type Page, readPages } from './dist.ts';

const pages = readPages();

/** The policy of a page, by directive. */
function policyOf({ html }: Page): Map<string, string> {
	const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
	return new Map(
		content
			.split(';')
			.map((part) => part.trim())
			.filter(Boolean)
			.map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
	);
}

/** Inline scripts that the policy of their page does not allow, and attributes that hold code. */
function refusedScripts(page: Page): string[] {
	const allowed = policyOf(page).get('script-src') ?? '';
	// Code examples keep their source in an attribute, where a script element is text.
	const html = page.html.replace(/="[^"]*"/g, (attribute) => attribute.replaceAll('<', '&lt;'));
	const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes = '']) => !attributes.includes('application/'))
		.map(([, , code = '']) => ({ code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` }))
		.filter(({ hash }) => !allowed.includes(`'${hash}'`))
		.map(({ code, hash }) => `${page.path}: add '${hash}' for: ${code.trim().slice(0, 60)}`);
	const handlers = [...page.html.matchAll(/<\w+[^>]*\s(on[a-z]+)="/g)].map(([, name]) => `${page.path}: ${name}`);
	return [...inline, ...handlers];
}

/** Styles in elements that the policy of their page does not allow. */
function refusedStyleElements(page: Page): string[] {
	const allowed = policyOf(page).get('style-src') ?? '';
	const codes = [...page.html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, code = '']) => code);
	return codes.filter((code) => !allowed.includes(sha256(code))).map((code) => `${page.path}: ${code.slice(0, 60)}`);
}

/** Styles in attributes that the policy of their page does not allow, read by a parser of HTML. */
function refusedStyles(page: Page): string[] {
	if (!page.html.includes('style="')) return [];
	const allowed = policyOf(page).get('style-src-attr') ?? '';
	const values = new Set<string>();
	const walk = (node: Parse5Node): void => {
		for (const { name, value } of node.attrs ?? []) if (name === 'style') values.add(value);
		for (const child of node.childNodes ?? []) walk(child);
	};
	walk(parse(page.html) as Parse5Node);
	return [...values].filter((value) => !allowed.includes(sha256(value))).map((value) => `${page.path}: ${value}`);
}

type Parse5Node = {
	readonly attrs?: readonly { readonly name: string; readonly value: string }[];
	readonly childNodes?: readonly Parse5Node[];
};

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes in the policy for which the page holds nothing. */
function idleHashes(page: Page): string[] {
	const inline = [...page.html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
	const held = new Set(inline.map(([, code = '']) => sha256(code)));
	const named = ['script-src', 'style-src'].flatMap(
		(name) =>
			policyOf(page)
				.get(name)
				?.match(/'sha256-[^']+'/g) ?? [],
	);
	return named.filter((hash) => !held.has(hash)).map((hash) => `${page.path}: ${hash}`);
}

/** Everything that a policy may name. What is missing here falls back to default-src, which allows nothing. */
const SOURCES: Readonly<Record<string, RegExp>> = {
	'default-src': /^'none'$/,
	'script-src': /^(?:'self' )?(?:'wasm-unsafe-eval' )?(?:'sha256-[^' ]+' ?)*$/,
	'style-src': /^'self'(?: 'sha256-[^' ]+')*$/,
	'style-src-attr': /^'unsafe-hashes'(?: 'sha256-[^' ]+')+$/,
	'img-src': /^'self' data:$/,
	'connect-src': /^'self'$/,
	'base-uri': /^'none'$/,
	'form-action': /^'none'$/,
	'require-trusted-types-for': /^'script'$/,
	'trusted-types': /^'none'$/,
};

/** Directives without which the others can be gone around. */
const REQUIRED = ['default-src', 'script-src', 'base-uri', 'form-action', 'require-trusted-types-for', 'trusted-types'];

/** Whatever a policy allows beyond {@link SOURCES}, and what it lacks. */
function looseness(page: Page): string[] {
	const policy = policyOf(page);
	return [
		...[...policy].filter(([name, value]) => !SOURCES[name]?.test(value)).map((entry) => entry.join(' ')),
		...REQUIRED.filter((name) => !policy.has(name)).map((name) => `no ${name}`),
	].map((what) => `${page.path}: ${what}`);
}

test('every page has a policy that allows nothing but what is named, and no code made of text', () => {
	expect(pages.flatMap(looseness)).toEqual([]);
});

test('the policy of every page allows every script and every style that the page holds', () => {
	expect(pages.flatMap(refusedScripts)).toEqual([]);
	expect(pages.flatMap(refusedStyleElements)).toEqual([]);
	expect(pages.flatMap(refusedStyles)).toEqual([]);
});

test('SECURITY.md says why each directive is there', () => {
	const text = readFileSync(join(PROJECT, 'SECURITY.md'), 'utf8');
	expect(Object.keys(SOURCES).filter((name) => !text.includes(`| \`${name}`))).toEqual([]);
});

test('the policy of a page names no script or style that the page does not hold', () => {
	expect(pages.flatMap(idleHashes)).toEqual([]);
});

test('the policy of an embed allows no program, and the embed of a fact no file of scripts and no connection', () => {
	for (const page of pages.filter(({ path }) => path.startsWith('/embed/'))) {
		const policy = policyOf(page);
		expect([page.path, policy.get('script-src')?.match(/'sha256-/g)?.length]).toEqual([page.path, 2]);
		expect(policy.get('script-src')).not.toContain('wasm');
		expect([page.path, policy.has('style-src-attr')]).toEqual([page.path, false]);
		if (!page.path.startsWith('/embed/fact/')) continue;
		expect(policy.get('script-src')).not.toContain("'self'");
		expect([page.path, policy.has('connect-src')]).toEqual([page.path, false]);
	}
});

describe('a page is refused', () => {
	const meta = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;

	test('with a script that its policy does not know', () => {
		expect(refusedScripts({ path: '/x/', html: `${meta}<script>alert(1)</script>` })).toHaveLength(1);
	});

	test('with code in an attribute', () => {
		expect(refusedScripts({ path: '/x/', html: `${meta}<a onclick="alert(1)">x</a>` })).toEqual(['/x/: onclick']);
	});

	test('with a style in an element that its policy does not know', () => {
		const html = `${meta}<style>p{color:red}</style>`;
		expect(refusedStyleElements({ path: '/x/', html })).toEqual(['/x/: p{color:red}']);
	});

	test('with a style in an attribute that its policy does not know', () => {
		expect(refusedStyles({ path: '/x/', html: `${meta}<p style="color:red">x</p>` })).toEqual(['/x/: color:red']);
	});

	test.each([
		"script-src 'self' 'unsafe-inline'",
		'script-src https:',
		"style-src 'self' 'unsafe-inline'",
		'font-src *',
	])('with a policy that says %s', (directive) => {
		const html = `<meta http-equiv="content-security-policy" content="${directive}">`;
		expect(looseness({ path: '/x/', html })).toContain(`/x/: ${directive}`);
	});

	test('without Trusted Types', () => {
		expect(looseness({ path: '/x/', html: meta })).toContain('/x/: no require-trusted-types-for');
	});

	test('with a hash for a script that it does not hold', () => {
		const html = `<meta http-equiv="content-security-policy" content="script-src ${sha256('alert(1)')}">`;
		expect(idleHashes({ path: '/x/', html })).toHaveLength(1);
	});
});
