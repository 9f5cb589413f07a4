import { aboutEdition, type EditionEntry } from '../../../../editions.ts';

/** A file about an edition, without white space: there are many, and few are read by people. */
export const compact = (edition: Pick<EditionEntry, 'id' | 'date' | 'hash'>, content: object): Response =>
	textFile(
		JSON.stringify({
			about: { edition: aboutEdition(edition), license: 'CC BY 4.0', attribution: 'Mesh or Not' },
			...content,
		}),
	);

export const textFile = (text: string): Response =>
	new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
