import { createHash } from 'node:crypto';

/**
 * Runs before an embed is painted, so that neither a wrong theme nor controls that were not asked for flash up. It also
 * notices when a sandbox keeps the scripts of the tool from being loaded, which no script of the tool could tell.
 */
export const START = [
	'(({ dataset }) => {',
	"for (const name of ['scheme=theme=(light|dark)', 'view=view=(result|table|static)', 'head=head=(0)']) {",
	"const [, key, words] = /^(.+?)=(.+)/.exec(name), asked = RegExp('[?#&;]' + words + '(?=&|$)');",
	'const found = asked.exec(location.hash) || asked.exec(location.search);',
	'if (found) dataset[key] = found[1] }',
	"addEventListener('error', ({ target }) => { if (target.localName == 'script') dataset.blocked = '' }, true)",
	'})(document.documentElement)',
].join('');

/** What the policy of the page has to allow. */
export const START_HASH = `sha256-${createHash('sha256').update(START).digest('base64')}` as const;
