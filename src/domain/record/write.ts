import type { FactJson } from '../evidence/json.ts';
import { dataBlock } from './block.ts';
import { Evidence } from './evidence.ts';
import type { Kind } from './file-name.ts';
import { findingsLines } from './findings.ts';
import { madrLines } from './madr.ts';
import { type Page, section } from './page.ts';
import { link } from './prose.ts';
import type { Recorded } from './recorded.ts';
import { taskLines } from './task.ts';

/** Everything that a text of a record is written from, before its sources are numbered. */
export type Manuscript = Omit<Page, 'evidence'> & {
	/** Facts that the draft may cite. */
	readonly facts: readonly FactJson[];
	/** What the record knows about itself; the facts follow from the text. */
	readonly recorded: Omit<Recorded, 'facts'>;
};

const LINES = { madr: madrLines, task: taskLines, findings: findingsLines } as const satisfies Record<Kind, unknown>;

/** One of the texts of a record, with the data at its end from which it can be opened again. */
export function writeText(kind: Kind, { facts, recorded, ...rest }: Manuscript): string {
	const page: Page = { ...rest, evidence: new Evidence(facts) };
	const lines = LINES[kind](page);
	const heading = `${kind === 'madr' ? '###' : '##'} Data of this record`;
	const reopen = `${link('Open this file again', page.pageAddress('/decide/record/'))} to see what has changed since, or to go on from here. The block below is what is read: leave it as it is.`;
	const body = [...lines, ...section(heading, [reopen])];
	return [...body, ...dataBlock({ ...recorded, facts: page.evidence.cited() }, body), ''].join('\n');
}
