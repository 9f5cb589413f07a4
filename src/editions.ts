import { collectionsOf } from './domain/editions/contents.ts';
import { type Difference, differenceOf, isSame } from './domain/editions/difference.ts';
import { type Outline, outlineOf } from './domain/editions/outline.ts';
import type { PublishedEdition } from './domain/editions/stored.ts';
import { type Counts, countsOf } from './domain/editions/summary.ts';
import type { Library } from './domain/evidence/library.ts';
import { textsInPrint } from './domain/text/quotation-marks.ts';
import { library, publishedEditions } from './library.ts';
import { restored } from './restored-editions.ts';

/** A published edition as pages and files need it. */
export type EditionEntry = Pick<PublishedEdition, 'id' | 'date' | 'hash' | 'note' | 'contents'> & {
	readonly facts: number;
	/** For the tools; missing where they cannot calculate with it any more. */
	readonly library: Library | undefined;
	readonly outline: Outline;
	/** What it changed; missing for the first. */
	readonly difference: Difference | undefined;
};

function entriesOf(editions: readonly PublishedEdition[]): EditionEntry[] {
	const entries: EditionEntry[] = [];
	for (const edition of editions) {
		const past = restored(edition, textsInPrint);
		const outline = outlineOf(past ?? textsInPrint(collectionsOf(edition.contents)));
		const before = entries.at(-1);
		entries.push({
			...edition,
			facts: Object.keys(edition.contents.facts).length,
			library: past,
			outline,
			difference: before && differenceOf(before.outline, outline),
		});
	}
	return entries;
}

/** Oldest first. */
export const editions: readonly EditionEntry[] = entriesOf(publishedEditions);

/** Outline of the content as it is now. */
export const today: Outline = outlineOf(library);

/** What has changed since an edition. */
export const sinceEdition = ({ outline }: EditionEntry): Difference => differenceOf(outline, today);

const newest = editions.at(-1);

/** What no edition holds yet; `undefined` where there is no edition, or nothing has changed since the newest. */
export const unpublished: Difference | undefined = (() => {
	if (newest === undefined || library.edition.since === undefined) return undefined;
	const difference = sinceEdition(newest);
	return isSame(difference) ? undefined : difference;
})();

/** What every file says of an edition. */
export const aboutEdition = ({ id, date, hash }: Pick<EditionEntry, 'id' | 'date' | 'hash'>) => ({ id, date, hash });

/** A line in the list of editions. */
export type ListedEdition = {
	readonly id: string;
	readonly date: string;
	readonly hash: string;
	readonly note?: string | undefined;
	readonly facts: number;
	/** Whether the tools can calculate with it. */
	readonly calculable: boolean;
	/** What it changed; missing for the first. */
	readonly changes?: Counts | undefined;
};

export const listed = ({ id, date, hash, note, facts, library: past, difference }: EditionEntry): ListedEdition => ({
	...{ id, date, hash, note, facts },
	calculable: past !== undefined,
	changes: difference && countsOf(difference),
});

/** Page of an edition, without the base. */
export const editionPath = ({ date }: Pick<EditionEntry, 'date'>) => `/reference/editions/${date}/`;

/** File of an edition, without the base. */
export const editionFile = ({ id }: Pick<EditionEntry, 'id'>, file: string) => `/data/v1/editions/${id}/${file}.json`;
