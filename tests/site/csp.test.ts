import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
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

test('every page has a policy that allows nothing but what is named', () => {
	for (const page of pages) {
		const policy = policyOf(page);
		expect([page.path, policy.get('default-src')]).toEqual([page.path, "'none'"]);
		expect([page.path, policy.get('base-uri'), policy.get('form-action')]).toEqual([page.path, "'none'", "'none'"]);
		expect(policy.get('script-src')).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
	}
});

test('the policy of every page allows every script that the page holds', () => {
	expect(pages.flatMap(refusedScripts)).toEqual([]);
});

test('the policy of an embed allows nothing that the embed does not hold', () => {
	for (const page of pages.filter(({ path }) => path.startsWith('/embed/'))) {
		const policy = policyOf(page);
		const hashes = policy.get('script-src')?.match(/'sha256-/g) ?? [];
		expect([page.path, hashes.length]).toEqual([page.path, 2]);
		expect(policy.get('script-src')).not.toContain('wasm');
		expect([page.path, policy.has('worker-src'), policy.has('font-src')]).toEqual([page.path, false, false]);
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
});
