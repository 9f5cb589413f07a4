import { oneLine } from '../text/plain.ts';
import { type Block, list, paragraph, section } from './document.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { inline, link } from './prose.ts';
import type { Texts } from './texts.ts';

/** What a link of a record opens. */
export const REFERENCES = {
	advice: 'The answers and what follows from them, in the advisor',
	ranking: 'Points and weights, in the scoring calculator',
	estimate: 'The estimate of resources, latency and money',
	decision: 'The page of this decision',
	record: 'This record, without what its author wrote',
} as const;

/** A link that opens a part of a record again. */
export type Reference = { readonly kind: keyof typeof REFERENCES; readonly address: string };

/** Everything that a text of a record is written from. */
export type Page = {
	readonly draft: Draft;
	readonly texts: Texts;
	readonly evidence: Evidence;
	/** Links that reopen what the record rests on, the record itself last. */
	readonly references: readonly Reference[];
	/** Edition of the facts, such as 2026.11.20. */
	readonly edition: string;
	/** The day on which the text is written, YYYY-MM-DD. */
	readonly today: string;
	/** Words that may begin a sentence and are no names, written large. */
	readonly common: ReadonlySet<string>;
	/** Address of a page of the handbook. */
	readonly pageAddress: (path: string) => string;
};

/** Title of the record: the author's, otherwise the question with what was concluded. */
export function titleFor({ draft, texts }: Pick<Page, 'draft' | 'texts'>): string {
	const own = oneLine(texts.title);
	if (own !== '') return own;
	const chosen = oneLine(texts.chosen);
	const result = chosen || (draft.outcome?.settled ? draft.outcome.verdict : '');
	return result ? `${draft.topic} ${result}` : draft.topic;
}

/** Title of the option that was chosen: the author's choice, otherwise what the answers lead to; empty if neither is known. */
export const chosenOption = ({ draft, texts }: Pick<Page, 'draft' | 'texts'>): string =>
	oneLine(texts.chosen) || (draft.outcome?.option ?? '');

/** What to do next: what follows from the verdict, or what would settle it; empty without answers. */
export function nextStep({ draft: { outcome, open } }: Pick<Page, 'draft'>): string {
	if (outcome === undefined || outcome.settled) return outcome?.next ?? '';
	return open[0] ? `Answer “${open[0].question}”, which settles most.` : outcome.next;
}

/** Whether the author chose something else than what the answers lead to. */
export function differs({ draft, texts }: Pick<Page, 'draft' | 'texts'>): boolean {
	const chosen = oneLine(texts.chosen);
	return chosen !== '' && draft.outcome !== undefined && !draft.outcome.options.includes(chosen);
}

/** A place that only the author can fill. */
export const gap = (what: string): string => `*To fill in: ${inline(what)}*`;

/**
 * The end of every text: sources with the facts that use them, edition, and the links that reopen it. It is written last, when
 * everything was cited.
 */
export function sourcesAndLinks(page: Page, level: number): Block[] {
	const { evidence, references, edition, pageAddress } = page;
	return [
		...section(
			level,
			'Links',
			list(references.map(({ kind, address }) => link(REFERENCES[kind], address))),
			paragraph(
				`Facts of edition ${edition}. The links open with these facts, or say why not; the record page says what has changed since.`,
			),
		),
		...section(
			level,
			'Sources',
			list(evidence.sources()),
			paragraph(
				`Each fact, with its scope and date, is found by its id: ${link('all facts', pageAddress('/reference/facts/'))}.`,
			),
		),
	];
}
