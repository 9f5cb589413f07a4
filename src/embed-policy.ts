import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { inLanes } from './built/lanes.ts';

/** Embeds that are rewritten at the same time. */
const AT_ONCE = 16;

/**
 * Integration: leaves in the policy of each embed what the embed uses. The policy of the site names every script that stands
 * in any of its pages, and allows the search; an embed holds two scripts and searches nothing.
 */
export function embedPolicy(): AstroIntegration {
	return {
		name: 'embed-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = new URL('embed/', dir);
				const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
				await inLanes(files, AT_ONCE, async (file) => {
					const page = new URL(file.replaceAll('\\', '/'), root);
					await writeFile(page, withNarrowPolicy(await readFile(page, 'utf8')));
				});
			},
		},
	};
}

/** Directives and sources for the search and for pages with a sidebar. */
const UNUSED = /(?:font-src|worker-src) [^;]*; ?| 'wasm-unsafe-eval'/g;

function withNarrowPolicy(html: string): string {
	const inline = [...html.matchAll(/<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
	const texts = inline.map(([, code = '']) => code).filter((code) => code !== '');
	const used = new Set(texts.map((code) => createHash('sha256').update(code).digest('base64')));
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(UNUSED, '').replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (used.has(hash) ? source : '')),
	);
}
