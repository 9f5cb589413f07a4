import type { Basis, Recorded } from '../../domain/record/recorded.ts';
import { isWritten, type Texts } from '../../domain/record/texts.ts';
import { type Identity, newIdentity } from './identity.ts';
import type { OpenedRecord } from './OpenRecord.tsx';

/** Everything that lives in the page and in no link. */
export type Held = {
	readonly texts: Texts;
	readonly identity: Identity;
	/** Whether there is text that no file holds. */
	readonly unsaved: boolean;
	/** A record that was opened, and what it took the place of. */
	readonly opened?: (OpenedRecord & { readonly before: Held & { readonly basis: Basis } }) | undefined;
};

/**
 * Opens a record. What it takes the place of is kept whole, with the record that was open there, so that openings are undone
 * one by one, as the house rules that came with them are.
 */
export const opening = (held: Held, basis: Basis, record: OpenedRecord): Held => ({
	texts: record.recorded.texts,
	identity: identityOf(record.recorded),
	unsaved: false,
	opened: { ...record, before: { ...held, basis } },
});

/** Whether the page holds text that no file does, also below a record that was opened. */
export const wouldLose = ({ texts, unsaved, opened }: Held): boolean =>
	(unsaved && isWritten(texts)) || (opened !== undefined && wouldLose(opened.before));

const identityOf = ({ id, revision }: Recorded): Identity => (id === '' ? newIdentity() : { id, revision });
