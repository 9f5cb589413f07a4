import { adding, content, type Gate, replacing } from './gate.ts';

const FACT = 'content/facts/linkerd/retries.yaml';
const PAGE = 'content/docs/start/using.mdx';
const CODE = 'src/domain/evidence/age.ts';
const MANIFEST = 'content/manifests/cilium-egress-fqdn.yaml';

const prose = (name: string, broken: string, sentence: string, says: RegExp): Gate => ({
	name: `prose: ${name}`,
	broken,
	change: { [PAGE]: adding(`\n${sentence}\n`) },
	command: content(`prose/${name}`),
	says,
});

/** Gates before the build. */
export const SOURCE_GATES: readonly Gate[] = [
	{
		name: 'format',
		broken: 'spaces that the formatter would not write',
		change: { [CODE]: adding('export const   odd=1\n') },
		command: ['biome', 'ci', CODE],
		says: /odd·=·1;/,
	},
	{
		name: 'lint',
		broken: 'a value of the type any',
		change: { [CODE]: adding('export const odd: any = 1;\n') },
		command: ['biome', 'ci', CODE],
		says: /noExplicitAny/,
	},
	{
		name: 'types',
		broken: 'a text where a number is expected',
		change: { [CODE]: adding("export const odd: number = 'one';\n") },
		command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
		says: /not assignable to type 'number'/,
	},
	{
		name: 'architecture',
		broken: 'a computation that imports a tool',
		change: { [CODE]: (text) => `import '../../tools/matrix/state.ts';\n${text}` },
		command: content('architecture/architecture'),
		says: /age\.ts imports src\/tools\/matrix\/state\.ts/,
	},
	{
		name: 'theme',
		broken: 'a page that imports a component of the theme',
		change: { [PAGE]: adding("\nimport { Card } from '@astrojs/starlight/components';\n\n<Card />\n") },
		command: content('theme'),
		says: /start\/using\.mdx/,
	},
	{
		name: 'unused',
		broken: 'an export that nobody imports',
		change: { [CODE]: adding('export const oddOneOut = 1;\n') },
		command: content('architecture/unused'),
		says: /oddOneOut/,
	},
	{
		name: 'schema',
		broken: 'a misspelt field of a fact',
		change: { [FACT]: adding('supprot: "yes"\n') },
		command: content('schema'),
		says: /supprot/,
	},
	{
		name: 'references',
		broken: 'a source that does not exist',
		change: { [FACT]: replacing('- linkerd-retries', '- no-such-source') },
		command: content('references'),
		says: /no-such-source/,
	},
	{
		name: 'rules of the content',
		broken: 'a dispute of which the other side knows nothing',
		change: { [FACT]: adding('disputes:\n  - linkerd/retry-budget\n') },
		command: content('references'),
		says: /disputes\[0\]/,
	},
	{
		name: 'dates',
		broken: 'a fact that was checked in the future',
		change: {
			[FACT]: (text) =>
				replacing(/checked: \S+/, 'checked: 2998-11-21')(text).replace(/review_by: \S+/, 'review_by: 2999-01-01'),
		},
		command: content('dates'),
		says: /linkerd\/retries/,
	},
	{
		name: 'manifests',
		broken: 'a misspelt field of a Kubernetes resource',
		change: { [MANIFEST]: replacing('endpointSelector:', 'endpointSelektor:') },
		command: content('manifests'),
		says: /endpointSelektor/,
	},
	{
		name: 'editions',
		broken: 'a published edition that somebody edited',
		change: {
			'content/editions/2026.11.21.json': replacing('"confidence":"primary"', '"confidence":"inferred"'),
		},
		command: content('editions'),
		says: /2026\.11\.21 was changed after it was made/,
	},
	{
		name: 'files of editions',
		broken: 'an address in the data of a tool that leads out of a site below a path',
		change: { 'src/tools/checklist/data.ts': replacing('edition: edition.id', "edition: '/embed/checklist/'") },
		command: content('edition-files'),
		says: /checklist: edition: \/embed\/checklist\//,
	},
	{
		name: 'checklist',
		broken: 'a code in links that was given to another item',
		change: { 'content/checklist/callers-are-authorized.yaml': replacing(/^code: .*$/m, 'code: zz') },
		command: content('checklist'),
		says: /zz/,
	},
	{
		name: 'testbeds',
		broken: 'a benchmark with figures that no test names',
		change: {
			'content/facts/benchmarks/odd.yaml': () =>
				'topic: control-plane-resources\nstatement: It took 5 ms.\nscope:\n  text: A test\nsources:\n  - linkerd-retries\nconfidence: primary\nchecked: 2026-11-21\nreview_by: 2027-05-20\ndata:\n  latency_p99_ms: 5\n',
		},
		command: content('references'),
		says: /benchmarks\/odd/,
	},
	{
		name: 'rotations',
		broken: 'an alert on a metric that its facts do not name',
		change: { 'content/rotations/linkerd.yaml': replacing(/metric: \w+/, 'metric: odd_metric') },
		command: content('rotations'),
		says: /odd_metric/,
	},
	{
		name: 'advisor',
		broken: 'a question that is missing',
		change: { 'content/questions/stage.mdx': replacing('- field: stage', '- field: teams') },
		command: content('advisor'),
		says: /stage/,
	},
	{
		name: 'project docs',
		broken: 'a link to a page that does not exist',
		change: { 'CONTRIBUTING.md': adding('\n[Nowhere](docs/nowhere.md)\n') },
		command: content('project-docs'),
		says: /nowhere\.md/,
	},
	{
		name: 'field reference',
		broken: 'a description of a field that was changed by hand',
		change: { 'docs/fields.md': replacing('The answer in a few words', 'An answer in few words') },
		command: content('field-reference'),
		says: /An answer in few words/,
	},
	{
		name: 'prose: front-matter',
		broken: 'a page without the day of its review',
		change: { [PAGE]: replacing(/^reviewed: .*\n/m, '') },
		command: content('prose/front-matter'),
		says: /start\/using/,
	},
	{
		name: 'prose: sidebar',
		broken: 'a page that the sidebar forgets',
		change: { 'src/sidebar.ts': replacing(", page('How to use this handbook', 'start/using')", '') },
		command: content('prose/sidebar'),
		says: /start\/using/,
	},
	{
		name: 'prose: answer-first',
		broken: 'a page that begins with a heading',
		change: { [PAGE]: replacing('---\n\n', '---\n\n## Overview\n\n') },
		command: content('prose/answer-first'),
		says: /start\/using/,
	},
	prose('spelling', 'British spelling', 'The colour of it.', /colour/i),
	prose('words', 'a word that makes light of work', 'Simply install it.', /start\/using.*simply/is),
	{
		name: 'prose: figures',
		broken: 'a figure in prose',
		change: { 'content/docs/adopt/migration.mdx': adding('\nIt adds 12 ms.\n') },
		command: content('prose/figures'),
		says: /12\\?" is a figure/,
	},
	prose('headings', 'a level of headings that is skipped', '##### Deep', /start\/using/),
	prose('links', 'a link that does not say where it leads', 'Read [here](/compare/matrix/).', /start\/using/),
	{
		name: 'prose: evidence',
		broken: 'a support statement without a fact',
		change: { 'content/docs/adopt/migration.mdx': adding('\nLinkerd supports retries.\n') },
		command: content('prose/evidence'),
		says: /Linkerd supports retries/,
	},
];
