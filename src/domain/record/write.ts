import type { FactJson } from '../evidence/json.ts';
import { dataBlock } from './block.ts';
import { type Block, markdownLines, paragraph, section } from './document.ts';
import { Evidence } from './evidence.ts';
import type { Kind } from './file-name.ts';
import { findingsBlocks } from './findings.ts';
import { madrBlocks } from './madr.ts';
import type { Page } from './page.ts';
import { link } from './prose.ts';
import type { Recorded } from './recorded.ts';
import { taskBlocks } from './task.ts';

/** Everything that a text of a record is written from, before its sources are numbered. */
export type Manuscript = Omit<Page, 'evidence'> & {
	/** Facts that the draft may cite. */
	readonly facts: readonly FactJson[];
	/** What the record knows about itself; the facts follow from the text. */
	readonly recorded: Omit<Recorded, 'facts'>;
};

/** A text of a record, to read and as a file. */
export type Written = {
	/** What people read: everything but the data. */
	readonly blocks: readonly Block[];
	/** The file: the same as Markdown, with the data at its end from which it can be opened again. */
	readonly text: string;
};

const BLOCKS = { madr: madrBlocks, task: taskBlocks, findings: findingsBlocks } as const satisfies Record<
	Kind,
	unknown
>;

/** One of the texts of a record. The same manuscript always gives the same text. */
export function write(kind: Kind, { facts, recorded, ...rest }: Manuscript): Written {
	const page: Page = { ...rest, evidence: new Evidence(facts) };
	const blocks = BLOCKS[kind](page);
	const reopen = `${link('Open this file again', page.pageAddress('/decide/record/'))} to see what has changed since, or to go on from here. The block below is what is read: leave it as it is.`;
	const end = section(kind === 'madr' ? 3 : 2, 'Data of this record', paragraph(reopen));
	const body = markdownLines([...blocks, ...end]);
	const data = dataBlock({ ...recorded, facts: page.evidence.cited() }, body);
	return { blocks, text: [...body, ...data, ''].join('\n') };
}

/** One of the texts of a record as a file. */
export const writeText = (kind: Kind, manuscript: Manuscript): string => write(kind, manuscript).text;
