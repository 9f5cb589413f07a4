import { adding, type Gate, replacing, site } from './gate.ts';

const PAGE = 'dist/start/using/index.html';

const inPage = (html: string) => ({ [PAGE]: replacing('</main>', `${html}</main>`) });

/** What does not compress, the same in every run. */
const noise = (): string => {
	let seed = 1;
	const next = () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed.toString(36);
	};
	return Array.from({ length: 12_000 }, next).join(' ');
};

/** Gates on the built site. They break files in a copy of `dist/`. */
export const SITE_GATES: readonly Gate[] = [
	{
		name: 'links',
		broken: 'a link to a page that does not exist',
		change: inPage('<a href="/start/nowhere/">Nowhere</a>'),
		command: site('links'),
		says: /nowhere/,
	},
	{
		name: 'third parties',
		broken: 'a picture from another host',
		change: inPage('<img src="https://tracker.example/p.gif" alt="">'),
		command: site('links'),
		says: /tracker\.example/,
	},
	{
		name: 'html',
		broken: 'an id that is used twice',
		change: inPage('<i id="odd"></i><i id="odd"></i>'),
		command: site('html'),
		says: /no-dup-id/,
	},
	{
		name: 'typography',
		broken: 'a quotation with the marks of a keyboard',
		change: inPage('<p>Say "no".</p>'),
		command: site('typography'),
		says: /Say \\?"no/,
	},
	{
		name: 'joined words',
		broken: 'a word that runs into the link after it',
		change: inPage('<p>Weigh them in<a href="/">the calculator</a>.</p>'),
		command: site('joined-words'),
		says: /in<a href=\\?"\/\\?">the calculator/,
	},
	{
		name: 'csp',
		broken: 'an inline script that the policy of its page does not know',
		change: inPage('<script>odd()</script>'),
		command: site('csp'),
		says: /odd\(\)/,
	},
	{
		name: 'headers',
		broken: 'a section without its block of headers',
		change: { 'dist/_headers': replacing(/^\/start\/\*$/m, '/begin/*') },
		command: site('headers'),
		says: /\/start\//,
	},
	{
		name: 'budgets',
		broken: 'a page that loads too much',
		change: { [PAGE]: (html) => replacing('</main>', `<p>${noise()}</p></main>`)(html) },
		command: site('budgets'),
		says: /start\/using/,
	},
	{
		name: 'head',
		broken: 'two pages with one title',
		change: {
			[PAGE]: replacing(/<title>.*?<\/title>/, '<title>Five-minute summary | Mesh or Not</title>'),
			'dist/start/summary/index.html': replacing(
				/<title>.*?<\/title>/,
				'<title>Five-minute summary | Mesh or Not</title>',
			),
		},
		command: site('head'),
		says: /\/start\/summary\/ \/start\/using\//,
	},
	{
		name: 'data',
		broken: 'a published fact without its address',
		change: { 'dist/data/v1/facts.json': replacing('#fact-', '#odd-') },
		command: site('data'),
		says: /#odd-/,
	},
	{
		name: 'open data',
		broken: 'a published file that breaks its schema',
		change: { 'dist/data/v1/scores.json': replacing('"scores":', '"socres":') },
		command: site('open-data'),
		says: /must have required property 'scores'/,
	},
	{
		name: 'data tables',
		broken: 'a row with a field too many',
		change: { 'dist/data/v1/facts.csv': replacing(/(?<=\r\n.*)\r\n/, ',odd\r\n') },
		command: site('data-tables'),
		says: /"odd"/,
	},
	{
		name: 'feeds',
		broken: 'a feed that is no XML',
		change: { 'dist/feeds/editions.atom': replacing('</feed>', '</odd>') },
		command: site('editions'),
		says: /odd/,
	},
	{
		name: 'twins',
		broken: 'a twin with markup in it',
		change: { 'dist/start/using/index.md': adding('\n<Cite id="x" />\n') },
		command: site('twins'),
		says: /<Cite id=/,
	},
	{
		name: 'oembed',
		broken: 'a page that does not name its answer for wikis',
		change: { 'dist/compare/scoring/index.html': replacing('application/json+oembed', 'application/json+odd') },
		command: site('oembed'),
		says: /oembed\/scoring\.json/,
	},
	{
		name: 'rotations',
		broken: 'steps of a rotation without their anchor',
		change: { 'dist/data/v1/rotations.json': replacing('#try-ztunnel-in-a-test-cluster', '#no-such-steps') },
		command: site('rotations'),
		says: /#no-such-steps/,
	},
	{
		name: 'axe',
		broken: 'a field without a label',
		change: inPage('<input>'),
		command: ['playwright', 'test', 'tests/e2e/axe.spec.ts', '-g', ' /start/using/ can'],
		says: /label/,
	},
	{
		name: 'console',
		broken: 'a script that the browser refuses',
		change: { 'dist/compare/scoring/index.html': replacing('</main>', '<script>odd()</script></main>') },
		command: ['playwright', 'test', 'tests/e2e/axe.spec.ts', '-g', ' /compare/scoring/ can'],
		says: /Content Security Policy|script-src/i,
	},
];
