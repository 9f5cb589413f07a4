import type { ChecklistItem } from '../../../src/domain/evidence/types.ts';
import { type Draft, EMPTY_DRAFT } from '../../../src/domain/record/draft.ts';
import { NO_BASIS } from '../../../src/domain/record/recorded.ts';
import { NO_TEXTS } from '../../../src/domain/record/texts.ts';
import type { Manuscript } from '../../../src/domain/record/write.ts';
import { FACT, SOUND } from '../../content/canary.ts';

const [SOURCE] = SOUND.sources;
if (SOURCE === undefined) throw new Error('the sound content has a source');

const source = (id: string, part: object = {}) => ({ ...SOURCE, id, url: `https://${id}.example/`, ...part });

/** Facts with sources of their own: one that several share, one with a date, one of somebody who sells. */
const FACTS: Manuscript['facts'] = [
	{ ...FACT, id: 'a/one', statement: 'One.', sources: [source('first'), source('never')] },
	{ ...FACT, id: 'b/two', statement: 'Two.', sources: [source('second', { published: '2025-01-02' })] },
	{ ...FACT, id: 'c/three', statement: 'Three.', sources: [source('first')] },
	{ ...FACT, id: 'd/four', statement: 'Four.', sources: [source('fourth', { interest: 'sells it' })] },
	{ ...FACT, id: 'e/none', statement: 'None.', sources: [] },
];

const cited = (text: string, ...facts: readonly string[]) => ({ text, facts });

const item = (id: string, part: Partial<ChecklistItem>): ChecklistItem => ({
	...{ id, code: id, title: `Item ${id}`, order: 1, phase: 'before', severity: 'critical', why: 'Because.' },
	...{ check: `Run \`get ${id}\` *now*.`, facts: ['a/one'], ...part },
});

const need = (title: string, part: Partial<Draft['needs'][number]>): Draft['needs'][number] => ({
	...{ title, strength: 'required', met: 'mesh', tool: '', enough: '', limits: '', mesh: 'Mutual TLS.' },
	...{ facts: ['a/one'], ...part },
});

/** Everything that a record can say about a mesh, with two of each. */
export const DRAFT: Draft = {
	...EMPTY_DRAFT,
	summary: 'A lot hangs on it.',
	situation: [
		{ question: 'How many services?', answer: '40' },
		{ question: 'Languages', answer: 'Go; *Rust*' },
	],
	contradictions: [cited('Few people, much work.', 'b/two')],
	needs: [
		need('Retries', {
			met: 'simpler',
			tool: 'A library',
			enough: 'Few languages.',
			limits: 'Many languages.',
			strength: 'wanted',
		}),
		need('Identity', {
			met: 'open',
			tool: 'Tokens',
			enough: 'One gateway.',
			limits: 'Two gateways.',
			facts: ['b/two'],
		}),
		need('Encryption', { facts: ['a/one', 'b/two', 'c/three', 'd/four'] }),
	],
	capacity: 'Thin. One person.',
	weights: [
		{ title: 'Cost', share: 0.3, usual: 0.1, because: [cited('Little money.', 'c/three'), cited('Many pods.')] },
		{ title: 'Safety', share: 0.05, usual: 0.1, because: [] },
	],
	options: [
		{
			title: 'Mesh A',
			about: cited('A proxy for each pod.', 'd/four'),
			arguments: [
				{ side: 'good', ...cited('Encryption is on.', 'a/one') },
				{ side: 'neutral', ...cited('Linkerd is known.') },
				{ side: 'bad', ...cited('It takes memory.', 'b/two') },
			],
		},
		{ title: 'No mesh', about: cited(''), arguments: [] },
	],
	candidates: [
		{
			title: 'Mesh A',
			baseline: false,
			points: { total: 3.456, low: 2, high: 4.5 },
			first: 0.6,
			misses: [],
			unranked: '',
		},
		{
			title: 'No mesh',
			baseline: true,
			points: { total: 3, low: 2, high: 4 },
			first: 0.4,
			misses: ['Encryption', 'Identity'],
			unranked: '',
		},
		{ title: 'Mesh B', baseline: false, points: undefined, first: undefined, misses: ['Identity'], unranked: '' },
	],
	flips: ['With more weight on cost, no mesh comes first.'],
	dropped: [
		{
			title: 'Mesh C',
			reason: cited('It has no mutual TLS.', 'd/four'),
			returns: 'The product changes.',
			forAll: false,
		},
		{ title: 'Mesh D', reason: cited('It is retired.', 'c/three'), returns: 'Nothing.', forAll: true },
		{ title: 'Mesh E', reason: cited('It is a preview.'), returns: 'Waiting.', forAll: true },
	],
	outcome: {
		...{ option: 'Mesh A', unsettled: '', settled: true, options: ['Mesh A', 'Mesh B'], mesh: true },
		...{
			verdict: 'Adopt now',
			sentence: 'A need remains.',
			certainty: 'Every question was answered.',
			next: 'Begin small.',
		},
	},
	map: {
		columns: ['Thin', 'Strong'],
		rows: [
			{
				title: 'A required need',
				cells: [
					{ verdict: 'pilot', title: 'Pilot', variant: 'early ones', share: 1, here: true },
					{ verdict: 'adopt-now', title: 'Adopt now', variant: undefined, share: 0, here: false },
				],
			},
		],
	},
	present: [cited('A mesh is in place.', 'a/one')],
	steps: [cited('Measure first.', 'b/two')],
	interim: [cited('Use a library until then.')],
	limits: [cited('It repairs no bugs.', 'a/one')],
	risks: [cited('Certificates end.', 'c/three')],
	checks: [
		item('names', {}),
		item('budget', { severity: 'recommended', facts: [] }),
		item('later', { phase: 'after' }),
		item('last', { phase: 'after', severity: 'recommended' }),
	],
	open: [
		{ question: 'Who is on call?', settles: 0.4 },
		{ question: 'Which clusters?', settles: 0.01 },
	],
	changes: [{ becomes: 'Not yet', question: 'How many people?', answers: ['0', '1'] }],
	estimate: {
		table: [
			['Low / typical / high', 'Mesh A'],
			['Memory', '1 / 2 / 3 GiB'],
			['Latency', '1 ms'],
		],
		brief: [
			['Low / typical / high', 'Mesh A'],
			['Memory', '1 / 2 / 3 GiB'],
		],
		...{ facts: ['b/two'], own: 2, pods: 400, houseRules: [] },
	},
	houseRules: ['Platform council: no *beta*.'],
};

/** A record about a draft of which its author wrote something. */
export function manuscriptOf(draft: Draft, part: Partial<Manuscript['texts']> = {}): Manuscript {
	const texts = { ...NO_TEXTS, ...part };
	return {
		...{
			draft,
			texts,
			facts: FACTS,
			edition: '2026.11.21',
			today: '2026-11-22',
			common: new Set(['Encryption', 'It']),
		},
		references: [
			{ kind: 'advice', address: 'https://site.example/decide/advisor/#v=1' },
			{ kind: 'estimate', address: 'https://site.example/cost/estimator/#v=1' },
			{ kind: 'record', address: 'https://site.example/decide/record/#v=1' },
		],
		pageAddress: (path) => `https://site.example${path}`,
		recorded: {
			...{ id: 'abcdefgh12345678', revision: 0, saved: '2026-11-22', edition: '2026.11.21', basis: NO_BASIS },
			...{ found: { verdict: undefined, order: [] }, houseRules: undefined, texts },
		},
	};
}

/** What an author can add. */
export const OWN: Partial<Manuscript['texts']> = {
	...{ context: 'We have *40* services.\n- and more', because: 'We tried it.', notes: 'A note.', owner: 'Ana' },
	...{ deciders: 'Ana; Bob', number: '0007', supersedes: 'Record 3', date: '2026-11-20', due: '2026-12-24' },
	...{ revisit: '2027-05-20', priority: 'high', tags: 'mesh, retries', project: 'P [1]', links: 'wiki' },
	watches: [{ text: 'A second cluster', owner: 'Bob', date: '2026-12-01' }],
};
