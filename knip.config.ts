import { fileURLToPath } from 'node:url';
import type { KnipConfig } from 'knip';
import { COMPONENTS } from './src/markdown/quoted-facts.ts';

/** Prose uses components without importing them. A program that looks for what nobody uses has to see the imports. */
const importsOfProse = (text: string): string =>
	Object.entries(COMPONENTS)
		.filter(([name]) => new RegExp(`<${name}[\\s/>]`).test(text))
		.map(([name, path]) => `import ${name} from '${fileURLToPath(new URL(`.${path}`, import.meta.url))}';`)
		.join('\n');

/** Finds exports, files and dependencies that nobody uses, and dependencies that nobody declared. */
export default {
	// What a command, the framework or a reader's wiki reaches by its path.
	entry: [
		'content/**/*.mdx',
		'src/pages/**/*.{astro,ts}',
		'src/starlight/*.{astro,ts}',
		'src/host/*.js',
		'scripts/*.{mjs,ts}',
		'scripts/{canaries,mutate}/run.ts',
		'scripts/evaluate/main.ts',
		'scripts/mutate/{vitest.config,fewer-cases,stored-content}.ts',
		// Loaded when a reader needs them. They are held as whole modules, which hides what is used of them.
		'src/tools/advisor/OverheadTable.tsx',
		'src/tools/cluster/Paste.tsx',
		'src/tools/overhead/folded.ts',
		'src/tools/scoring/house.ts',
	],
	project: ['content/**/*.mdx', 'src/**/*.{ts,tsx,astro,js}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{ts,mjs}'],
	compilers: { mdx: importsOfProse },
	// The type of what a public function takes or returns has a name, whether somebody writes it down or not.
	ignoreExportsUsedInFile: { interface: true, type: true },
	ignoreDependencies: [
		// Starlight brings it along; the version is held here.
		'@astrojs/mdx',
		// Loaded by name: src/og/letters.ts, tests/content/manifests/validators.ts, scripts/mutate/run.ts.
		'@fontsource/source-serif-4',
		'kubernetes-models',
		'@kubernetes-models/.+',
		'@stryker-mutator/vitest-runner',
		// Called as a command: tests/content/prose/spelling.test.ts.
		'cspell',
	],
} satisfies KnipConfig;
