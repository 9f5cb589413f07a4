// @ts-check
import { unified } from '@astrojs/markdown-remark';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { CONTENT_ROOT } from './src/content-root.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { quotedFacts } from './src/markdown/quoted-facts.ts';
import { indexSite } from './src/search/index-site.ts';
import { sidebar } from './src/sidebar.ts';

/** Address of the site, for feeds, exports and canonical links. */
const site = process.env.SITE ?? 'https://mesh-or-not.example';

/** Path below which the site is served, for example `/mesh/`. */
const base = process.env.BASE ?? '/';

/**
 * Hashes of the scripts that Starlight 0.42.4 writes into every page (choice of theme). Astro does not know them; a test
 * computes them again from the built pages and says which are missing.
 * @type {`sha256-${string}`[]}
 */
const STARLIGHT_SCRIPTS = [
	'sha256-VWo5Wp4aqSj6nSgMpeAp9cKieaoIfwFUAunAVugI5gA=',
	'sha256-GkZBRnvSuhtx/cvzvukVkX2JJZW+DdPlVr7BX8Tefqo=',
];

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"connect-src 'self'",
				"font-src 'self'",
				"img-src 'self' data:",
				"worker-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
			// WebAssembly is the search.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: STARLIGHT_SCRIPTS },
			// Starlight sets custom properties in style attributes, which hashes cannot cover.
			styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
		},
	},
	markdown: {
		// Code is highlighted by Starlight's Expressive Code.
		syntaxHighlight: false,
		// The default processor of Astro 7 cannot run remark plugins and reads "~10 MB ... 1~2 ms" as struck out.
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [[remarkGfm, { singleTilde: false }], quotedFacts],
			rehypePlugins: [baseLinks(base)],
		}),
	},
	integrations: [
		starlight({
			title: 'Mesh or Not',
			description:
				'Do we need a service mesh, when, and which one? A handbook in which every statement is a fact with a source.',
			favicon: '/favicon.svg',
			credits: false,
			// src/pages/404.astro stands in its place.
			disable404Route: true,
			// The index also holds single facts, so it is built by src/search/index-site.ts.
			pagefind: false,
			markdown: { processedDirs: [`${CONTENT_ROOT}/docs/`] },
			customCss: ['./src/styles/theme.css', './src/styles/evidence.css', './src/styles/tools.css'],
			components: {
				Footer: './src/starlight/Footer.astro',
				PageTitle: './src/starlight/PageTitle.astro',
				Search: './src/starlight/Search.astro',
				Sidebar: './src/starlight/Sidebar.astro',
				SiteTitle: './src/starlight/SiteTitle.astro',
			},
			sidebar,
		}),
		preact(),
		indexSite(),
	],
});
