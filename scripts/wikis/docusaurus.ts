import { join } from 'node:path';
import { installPackages, run, type Wiki, write } from './wiki.ts';

const VERSION = '3.10.2';

/** Its search, which it takes at any version of a range; the newest of them is not complete in every registry. */
const SEARCH = '4.7.0';

const config = (scripts: readonly string[]) => `export default {
	title: 'Wiki', url: 'http://wiki.localhost', baseUrl: '/', onBrokenLinks: 'ignore',
	scripts: ${JSON.stringify(scripts.map((name) => ({ src: `/${name}`, defer: true })))},
	presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};`;

/** Pages are MDX, so frames are written as JSX. */
export const docusaurus: Wiki = {
	name: 'Docusaurus',
	version: VERSION,
	install: (folder) =>
		installPackages(
			folder,
			{
				'@docusaurus/core': VERSION,
				'@docusaurus/preset-classic': VERSION,
				react: '19.2.0',
				'react-dom': '19.2.0',
			},
			{ '@docsearch/core': SEARCH, '@docsearch/css': SEARCH, '@docsearch/react': SEARCH },
		),
	build: (folder, { jsx, element, files }) => {
		write(folder, {
			'docusaurus.config.mjs': config(Object.keys(files)),
			'docs/index.mdx': `# Do we need a mesh?\n\n${[...jsx, element].join('\n\n')}\n`,
			...Object.fromEntries(Object.entries(files).map(([name, code]) => [`static/${name}`, code])),
		});
		run(join(folder, 'node_modules/.bin/docusaurus'), ['build', '--config', 'docusaurus.config.mjs'], folder);
		return { served: join(folder, 'build'), page: '/' };
	},
	darken: (page) => page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark')),
};
