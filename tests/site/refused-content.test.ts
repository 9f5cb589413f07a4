import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../scripts/install.mjs';
import { trialBuild } from './trial-build.ts';

const file = (path: string) => readFileSync(join(PROJECT, 'content', path), 'utf8');
const RETRIES = 'facts/linkerd/retries.yaml';

/** Content that must not become a site: what is broken, and what the build has to say about it. */
const CANARIES: readonly { name: string; content: Record<string, string>; says: RegExp[] }[] = [
	{
		name: 'front matter that breaks its schema',
		content: { [RETRIES]: file(RETRIES).replace(/^confidence: .*$/m, 'confidence: certain') },
		says: [/linkerd\/retries/, /confidence/, /primary/],
	},
	{
		name: 'a misspelt field',
		content: { [RETRIES]: `${file(RETRIES)}supprot: "yes"\n` },
		says: [/linkerd\/retries/, /supprot/],
	},
	{
		// One build lists all contradictions, so it can be asked about two.
		name: 'a reference to a source that does not exist, beside an id that was used before,',
		content: {
			[RETRIES]: file(RETRIES).replace(/^ {2}- .*$/m, '  - no-such-source'),
			'tombstones/linkerd/retries.yaml': 'withdrawn: It was wrong.\ndate: 2026-11-20\n',
		},
		says: [
			/content\/facts\/linkerd\/retries\.yaml: sources\[0\]: .*To fix it/,
			/content\/tombstones\/linkerd\/retries\.yaml: .*remove the tombstone or rename the fact/,
		],
	},
	{
		name: 'a page that quotes an unknown fact',
		content: {
			'docs/start/using.mdx': `${file('docs/start/using.mdx')}\nA claim.<Cite id="linkerd/no-such-fact" />\n`,
		},
		says: [/start\/using\.mdx/, /There is no fact "linkerd\/no-such-fact"/, /add content\/facts/],
	},
];

test.each(CANARIES)('$name is refused, with file, field and remedy', ({ content, says }) => {
	const { ok, log, remove } = trialBuild({ content });
	remove();
	expect(ok).toBe(false);
	for (const words of says) expect(log).toMatch(words);
});
