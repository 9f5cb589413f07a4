import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** A policy: the sources of each directive, in the order in which they are written. */
type Policy = Map<string, readonly string[]>;

/**
 * Integration: leaves in the policy of each page what that page uses. The policy of the site names every script that stands
 * in any of its pages, and allows the search; most pages hold few scripts, and an embed searches nothing. Styles that stand
 * in the page are named by their hashes: the framework computes none for attributes, and not all for elements, since it
 * overlooks what comes with a component in prose.
 */
export function pagePolicy(): AstroIntegration {
	return {
		name: 'page-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
				for (const file of files) {
					const page = new URL(file.replaceAll('\\', '/'), dir);
					await writeFile(page, withNarrowPolicy(await readFile(page, 'utf8')));
				}
			},
		},
	};
}

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/**
 * The page with a policy of its own.
 *
 * @param html a page with the policy of the site
 */
function withNarrowPolicy(html: string): string {
	return html.replace(META, (_, before: string, content: string, after: string) => {
		const policy = [...narrowed(readPolicy(content), html)];
		return `${before}${policy.map(([name, sources]) => [name, ...sources].join(' ')).join(';')}${after}`;
	});
}

/** The directives of a policy as it stands in a page. */
function readPolicy(content: string): Policy {
	const directives = content.split(';').map((part) => part.trim().split(/\s+/));
	return new Map(directives.flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name, sources] as const])));
}

function narrowed(policy: Policy, html: string): Policy {
	const used = new Set(textsIn(html, 'script').map(hashOf));
	const isUsed = (source: string) => !source.startsWith("'sha256-") || used.has(source);
	const kept = new Map([...policy].map(([name, sources]) => [name, sources.filter(isUsed)] as const));
	const scripts = kept.get('script-src') ?? [];
	// Only pages with a search load a program, and a page without script files loads nothing at all.
	if (!html.includes('<site-search')) replace(kept, 'script-src', without(scripts, "'wasm-unsafe-eval'"));
	if (!LOADS_SCRIPTS.test(html)) {
		replace(kept, 'script-src', without(kept.get('script-src') ?? [], "'self'"));
		kept.delete('connect-src');
	}
	const styles = [...new Set(textsIn(html, 'style'))].map(hashOf);
	kept.set('style-src', ["'self'", ...styles]);
	const attributes = [...new Set(styleAttributes(html))].sort().map(hashOf);
	if (attributes.length > 0) kept.set('style-src-attr', ["'unsafe-hashes'", ...attributes]);
	return kept;
}

/** A file of scripts, an island, or a file that a script in the page asks for. */
const LOADS_SCRIPTS = /<script\b[^>]*\ssrc=|<astro-island|<link\b[^>]*rel="modulepreload"|\bimport\(/;

const replace = (policy: Policy, name: string, sources: readonly string[]) => policy.set(name, sources);

const without = (sources: readonly string[], unwanted: string) => sources.filter((source) => source !== unwanted);

/** Most pages hold the same scripts. */
const HASHES = new Map<string, string>();

function hashOf(text: string): string {
	const hash = HASHES.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	HASHES.set(text, hash);
	return hash;
}

/** Scripts or styles that stand in the page. */
function textsIn(html: string, tag: 'script' | 'style'): string[] {
	const elements = html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'));
	return [...elements].map(([, code = '']) => code).filter((code) => code !== '');
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&quot;': '"',
	'&#34;': '"',
	'&#39;': "'",
	'&amp;': '&',
	'&#38;': '&',
};

/** Styles in attributes, as the browser reads them. */
function styleAttributes(html: string): string[] {
	const outside = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
	return [...outside.matchAll(/<[a-z](?:[^<>"]|"[^"]*")*?\sstyle="([^"]*)"/g)].map(([, value = '']) =>
		value.replace(/&(?:quot|#34|#39|amp|#38);/g, (entity) => ENTITIES[entity] ?? entity),
	);
}
