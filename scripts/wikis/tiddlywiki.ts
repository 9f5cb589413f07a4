import { join } from 'node:path';
import { installPackages, run, type Wiki, write } from './wiki.ts';

const VERSION = '5.4.1';

/** A whole wiki in one file. Wikitext takes frames and elements; scripts come in as raw markup of the file. */
export const tiddlyWiki: Wiki = {
	name: 'TiddlyWiki',
	version: VERSION,
	install: (folder) => installPackages(folder, { tiddlywiki: VERSION }),
	build: (folder, { html, element, files }) => {
		const tiddler = (fields: Record<string, string>, text: string) =>
			`${Object.entries(fields)
				.map(([name, value]) => `${name}: ${value}`)
				.join('\n')}\n\n${text}\n`;
		const markup = Object.keys(files).map((name) => `<script src="${name}" defer></script>`);
		write(folder, {
			'wiki/tiddlywiki.info': JSON.stringify({
				plugins: [],
				themes: ['tiddlywiki/vanilla', 'tiddlywiki/snowwhite'],
				build: { index: ['--render', '$:/core/save/all', 'index.html', 'text/plain'] },
			}),
			'wiki/tiddlers/mesh.tid': tiddler({ title: 'Do we need a mesh?' }, [...html, element].join('\n\n')),
			'wiki/tiddlers/default.tid': tiddler({ title: '$:/DefaultTiddlers' }, '[[Do we need a mesh?]]'),
			'wiki/tiddlers/scripts.tid': tiddler({ title: 'Scripts', tags: '$:/tags/RawMarkup' }, markup.join('\n')),
			...Object.fromEntries(Object.entries(files).map(([name, code]) => [`wiki/output/${name}`, code])),
		});
		run(join(folder, 'node_modules/.bin/tiddlywiki'), ['wiki', '--build', 'index'], folder);
		return { served: join(folder, 'wiki/output'), page: '/' };
	},
	// The palette of the wiki, as its control panel sets it.
	darken: (page) =>
		page.evaluate(() => {
			const { $tw } = window as unknown as { $tw: { wiki: { setText: (...field: unknown[]) => void } } };
			$tw.wiki.setText('$:/palette', 'text', null, '$:/palettes/GruvboxDark');
		}),
};
