import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFrame } from '../../src/domain/embed/frame.ts';
import { iframeHtml, iframeJsx } from '../../src/domain/embed/snippet.ts';
import { PROJECT } from '../install.mjs';

/** What an author pastes into a page of a wiki, as the site offers it. */
export type Pasted = {
	/** Frames for wikis that take HTML: a tool and a fact. */
	readonly html: readonly string[];
	/** The same frames for wikis that take JSX. */
	readonly jsx: readonly string[];
	/** The element, which is written the same in both. */
	readonly element: string;
	/** Files that the wiki serves itself, by name. */
	readonly files: Readonly<Record<string, string>>;
};

/** @param site address of the site, with a slash at its end */
export function pasted(site: string): Pasted {
	const at = { origin: new URL(site).origin, base: new URL(site).pathname };
	const frames = [
		embedFrame({ tool: 'scoring', state: 'v=1&kb=live' }, at, { id: 'ranking' }),
		embedFrame({ fact: 'linkerd/retry-budget' }, at, { id: 'fact' }),
	];
	const read = (name: string) => readFileSync(join(PROJECT, 'src/host', name), 'utf8');
	return {
		html: frames.map(iframeHtml),
		jsx: frames.map(iframeJsx),
		element: '<mesh-or-not tool="retries" state="v=1&amp;kb=live"></mesh-or-not>',
		files: {
			'host-script.js': read('host-script.js'),
			'mesh-or-not.js': read('mesh-or-not.js').replace('https://mesh-or-not.example/', site),
		},
	};
}
