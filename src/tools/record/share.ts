import { draftOf } from '../../domain/record/compose.ts';
import type { Draft } from '../../domain/record/draft.ts';
import { KINDS, type Kind } from '../../domain/record/file-name.ts';
import { placeOf } from '../../domain/record/lists.ts';
import { chosenOption, nextStep, titleFor } from '../../domain/record/page.ts';
import type { Texts } from '../../domain/record/texts.ts';
import { References } from '../../domain/share/references.ts';
import {
	type Block,
	figure,
	type Line,
	lines,
	list,
	plain,
	type Report,
	section,
	tableOf,
} from '../../domain/share/report.ts';
import { percent, points } from '../scoring/format.ts';
import type { RecordFileText } from './files.ts';
import type { Gathered } from './gather.ts';

export type Shared = {
	/** Whether the reader has entered anything. */
	readonly begun: boolean;
	/** Missing until everything is loaded. */
	readonly gathered: Gathered | undefined;
	readonly texts: Texts;
	readonly edition: string;
	/** Address that opens what the record rests on. */
	readonly url: string;
	/** The texts of the record, missing as long as {@link gathered} is. */
	readonly write: ((kind: Kind) => RecordFileText) | undefined;
};

const NO_RECORD: Omit<Report, 'edition' | 'link'> = {
	tool: 'record',
	name: 'decision-record',
	title: 'Decision record',
	summary: [plain('The record has not been begun.')],
	sections: [],
	sources: [],
	json: {},
};

const LABELS = { madr: 'Decision record (MADR)', task: 'Evaluation task', findings: 'Findings' } as const;

/**
 * The record as a report. Its own texts come along as they are: they hold what the author wrote, and open to the whole record.
 *
 * @throws if there is a record, and what it quotes could not be loaded
 */
export function recordReport({ begun, gathered, texts, edition, url, write }: Shared): Report {
	if (!begun) return { ...NO_RECORD, edition, link: url };
	if (gathered === undefined || write === undefined) throw new Error('what the record quotes is not loaded');
	const draft = draftOf(gathered.material);
	const references = new References(gathered.facts);
	const written = KINDS.map((kind) => ({ kind, ...write(kind) }));
	const sections = sectionsOf(draft, texts, references);
	return {
		tool: 'record',
		name: 'decision-record',
		title: titleFor({ draft, texts }),
		summary: summaryOf(draft, texts),
		chart: undefined,
		sections,
		sources: references.list(),
		edition,
		link: url,
		json: { status: texts.status, basis: gathered.basis, texts, draft },
		markdown: written.find(({ kind }) => kind === 'madr')?.text,
		extras: written.map(({ kind, name, type, text }) => ({ label: LABELS[kind], file: name, type, text })),
	};
}

function summaryOf(draft: Draft, texts: Texts): Line[] {
	const chosen = chosenOption({ draft, texts });
	const next = nextStep({ draft });
	return [
		plain(chosen === '' ? draft.question : `Chosen: ${chosen}`),
		plain(`Status: ${texts.status}${texts.date === '' ? '' : `, ${texts.date}`}`),
		...(draft.outcome ? [plain(draft.outcome.sentence)] : []),
		...(next === '' ? [] : [plain(`Next: ${next}`)]),
	];
}

function sectionsOf(draft: Draft, texts: Texts, references: References) {
	const cited = (entries: Draft['risks']) => list(entries.map(({ text, facts }) => references.cite(text, facts)));
	const own = (text: string) => lines(...(text.trim() === '' ? [] : [plain(text)]));
	return [
		...section('Context', own(texts.context)),
		...section('The situation, as answered', answerTable(draft)),
		...section('Needs', needTable(draft, references)),
		...section('Candidates', candidateTable(draft), own(draft.otherOrder)),
		...section(
			'Dropped',
			list(
				draft.dropped.map(({ title, reason, returns }) =>
					references.cite(`${title}: ${reason.text} What would bring it back: ${returns}`, reason.facts),
				),
			),
		),
		...section('Why', own(texts.because)),
		...draft.options.flatMap(({ title, about, arguments: reasons }) =>
			section(title, cited([about, ...reasons].filter(({ text }) => text !== ''))),
		),
		...section('Next steps', cited(draft.steps)),
		...section('Meanwhile', cited(draft.interim)),
		...section('Risks', cited(draft.risks)),
		...section('What it will not solve', cited(draft.limits)),
		...section('What a mesh would take', ...(draft.estimate ? [tableOf(draft.estimate.brief)] : [])),
		...section('House rules applied', list(draft.houseRules.map(plain))),
		...section('Notes', own(texts.notes)),
	];
}

const answerTable = ({ situation }: Draft): Block =>
	tableOf([['Question', 'Answer'], ...situation.map(({ question, answer }) => [question, answer])]);

const needTable = ({ needs }: Draft, references: References): Block =>
	tableOf([
		['Need', 'Strength', 'Met by', 'A mesh adds'],
		...needs.map(({ title, strength, met, tool, mesh, facts }) => [
			title,
			strength,
			references.cite(met === 'mesh' ? 'a mesh' : met === 'simpler' ? tool : `${tool}, or a mesh`, facts),
			mesh,
		]),
	]);

const candidateTable = ({ candidates }: Draft): Block =>
	tableOf(
		[
			['Place', 'Candidate', 'Points of 5', 'First in draws', 'Leaves open'],
			...candidates.map(({ title, points: found, first, misses, unranked }, index) => [
				unranked === '' ? figure(Number(placeOf(candidates, index)), placeOf(candidates, index)) : 'not ranked',
				title,
				found ? figure(found.total, points(found.total)) : '',
				first === undefined ? '' : figure(first, percent(first)),
				misses.join('; '),
			]),
		],
		[0, 2, 3],
	);
