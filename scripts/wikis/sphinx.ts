import { join } from 'node:path';
import { run, type Wiki, write } from './wiki.ts';

const VERSION = '9.0.4';

const bin = (folder: string, name: string) => join(folder, 'python/bin', name);

/** What Read the Docs builds. Frames stand in a block of raw HTML. */
export const sphinx: Wiki = {
	name: 'Sphinx',
	version: VERSION,
	install: (folder) => {
		run('python3', ['-m', 'venv', 'python'], folder);
		run(bin(folder, 'pip'), ['install', '--quiet', `sphinx==${VERSION}`], folder);
	},
	build: (folder, { html, element, files }) => {
		const raw = [...html, element].map((line) => `   ${line}`).join('\n');
		write(folder, {
			'source/conf.py': [
				"project = 'Wiki'",
				"html_static_path = ['_static']",
				`html_js_files = [${Object.keys(files)
					.map((name) => `('${name}', {'defer': 'defer'})`)
					.join(', ')}]`,
			].join('\n'),
			'source/index.rst': `Do we need a mesh?\n==================\n\n.. raw:: html\n\n${raw}\n`,
			...Object.fromEntries(Object.entries(files).map(([name, code]) => [`source/_static/${name}`, code])),
		});
		run(bin(folder, 'sphinx-build'), ['-q', '-W', 'source', 'built'], folder);
		return { served: join(folder, 'built'), page: '/' };
	},
};
