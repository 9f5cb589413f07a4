// @ts-check
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { FILES, insidePage, oneScriptForContents, stylesOnce, withoutMarks } from './src/bundling.ts';
import { CONTENT_ROOT } from './src/content-root.ts';
import { finish } from './src/finish.ts';
import { listedPages } from './src/listed-pages.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { glossaryLinks } from './src/markdown/glossary-links.ts';
import { quotedFacts } from './src/markdown/quoted-facts.ts';
import { pagePolicy } from './src/page-policy.ts';
import { sidebar } from './src/sidebar.ts';

/** Address of the site, for feeds, exports and canonical links. */
const site = process.env.SITE ?? 'https://mesh-or-not.example';

/** Address of the repository, for example `https://github.com/owner/name`; see src/tools/frame/repository.ts. */
const repository = process.env.REPOSITORY ?? '';
if (!/^(?:https:\/\/[\w.-]+(?:\/[\w.-]+)+\/?)?$/.test(repository)) {
	throw new Error('REPOSITORY has to be an address such as https://github.com/owner/name, or empty.');
}

/** See the comment in the file. */
const NO_SIDEBAR_MEMORY = fileURLToPath(new URL('./src/starlight/no-sidebar-memory.ts', import.meta.url));

/** The interface in another language, where one is asked for. */
const words = process.env.LOCALE ? [(await import('./src/words/loading.ts')).wordsOfLocale()] : [];

/** Path below which the site is served, for example `/mesh/`. */
const base = process.env.BASE ?? '/';

/**
 * Hash of the script in src/starlight/ThemeProvider.astro, which stands in every page. Astro does not compute it; a test
 * does, and says which one is missing.
 * @type {`sha256-${string}`}
 */
const THEME_SCRIPT = 'sha256-E6JWbhW5NAwbfLlx0mlHJdCrQGq5N0DKdYoO2BetkYQ=';

/**
 * Vite compiles TypeScript and JSX by itself. The integration would have Babel parse and print every file first, three times
 * a build, dependencies and the list of the content included; only a component that changes while somebody looks at it needs
 * that.
 */
const COMPILED_BY_VITE = process.argv.includes('build') ? [/./] : [/node_modules/];

/** Parts of the theme that no page has. */
const NOT_USED = Object.fromEntries(
	['Banner', 'DraftContentNotice', 'FallbackContentNotice', 'Hero', 'LanguageSelect', 'SocialIcons'].map((part) => [
		part,
		'./src/starlight/Nothing.astro',
	]),
);

export default defineConfig({
	site,
	base,
	// Trial builds in the tests leave the real site and its cache alone.
	outDir: process.env.OUT ?? './dist',
	cacheDir: process.env.CACHE ?? './node_modules/.astro',
	trailingSlash: 'always',
	// Pages are small, and a reader who points at a link has not asked for it yet.
	prefetch: false,
	prerenderConflictBehavior: 'error',
	build: { inlineStylesheets: 'auto' },
	vite: {
		define: { 'import.meta.env.REPOSITORY': JSON.stringify(repository) },
		plugins: [oneScriptForContents, stylesOnce, ...words],
		build: { assetsInlineLimit: insidePage, rolldownOptions: { onLog: withoutMarks } },
		// Files that scripts load later are found beside them, whatever the path is below which the site is served.
		experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: { groups: [...FILES] },
						},
					},
				},
			},
		},
		resolve: {
			alias: [{ find: /^.*\/SidebarPersistState(?:\.js)?$/, replacement: NO_SIDEBAR_MEMORY }],
		},
	},
	security: {
		csp: {
			// src/page-policy.ts narrows it for each page; SECURITY.md says what each directive is for.
			directives: [
				"default-src 'none'",
				"connect-src 'self'",
				"img-src 'self' data:",
				"base-uri 'none'",
				"form-action 'none'",
				"require-trusted-types-for 'script'",
				"trusted-types 'none'",
			],
			// WebAssembly is the search.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [THEME_SCRIPT] },
		},
	},
	markdown: {
		// Code is highlighted by Starlight's Expressive Code.
		syntaxHighlight: false,
		// The default processor of Astro 7 cannot run remark plugins and reads "~10 MB ... 1~2 ms" as struck out.
		processor: unified({
			gfm: false,
			// Quotation marks and apostrophes are printed, however they are typed. A prose --flag stays one.
			smartypants: { dashes: false, ellipses: false, backticks: false },
			remarkPlugins: [[remarkGfm, { singleTilde: false }], glossaryLinks, quotedFacts],
			rehypePlugins: [baseLinks(base)],
		}),
	},
	integrations: [
		starlight({
			title: 'Mesh or Not',
			description:
				'Do we need a service mesh, when, and which one? A handbook whose statements about products are facts with sources.',
			favicon: '/favicon.svg',
			credits: false,
			// src/pages/404.astro stands in its place.
			disable404Route: true,
			// The index also holds single facts, so it is built by src/search/index-site.ts.
			pagefind: false,
			expressiveCode: {
				// Code that scrolls sideways is hard to read on a phone and to reach by keyboard. What goes on below is no new command.
				defaultProps: { wrap: true, hangingIndent: 2 },
				// Comments say which commands belong to which product: who copies the commands needs them.
				frames: { removeCommentsWhenCopyingTerminalFrames: false },
			},
			markdown: { processedDirs: [`${CONTENT_ROOT}/docs/`] },
			customCss: ['./src/styles/site.css'],
			components: {
				Footer: './src/starlight/Footer.astro',
				PageTitle: './src/starlight/PageTitle.astro',
				Search: './src/starlight/Search.astro',
				Sidebar: './src/starlight/Sidebar.astro',
				SiteTitle: './src/starlight/SiteTitle.astro',
				ThemeProvider: './src/starlight/ThemeProvider.astro',
				ThemeSelect: './src/starlight/ThemeSelect.astro',
				...NOT_USED,
			},
			routeMiddleware: './src/starlight/head.ts',
			head: [
				{
					tag: 'link',
					attrs: {
						rel: 'alternate',
						type: 'application/atom+xml',
						title: 'Editions of the facts',
						href: `${base.replace(/\/$/, '')}/feeds/editions.atom`,
					},
				},
			],
			sidebar,
		}),
		preact({ exclude: COMPILED_BY_VITE }),
		finish(),
		listedPages(),
		pagePolicy(),
	],
});
