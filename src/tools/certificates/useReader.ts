import { useCallback, useRef, useState } from 'preact/hooks';
import type { Validity } from '../../domain/certificates/certificate.ts';
import type { Paste } from './paste.ts';
import type { Reading } from './reader/read.ts';

/** What became of the last paste. */
export type ReaderStatus =
	| { readonly kind: 'idle' | 'reading' | 'key' }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'read'; readonly read: Read };

/** Certificates, their dates, and what shows and judges them. */
export type Read = Pick<typeof import('./pasted.ts'), 'Inspection' | 'problemsIn' | 'statusText'> & {
	readonly reading: Reading;
	readonly chain: readonly Validity[];
	readonly notes: readonly string[];
};

const NOT_LOADED =
	'The part that reads certificates could not be loaded; some frames do not allow it. Enter the dates by hand below, or open the planner on its own page.';

const DAMAGED = 'No certificate could be read: all are damaged. Copy them again from their source.';

/**
 * Reads certificates when they are pasted. The parser is loaded only then. A reading that was overtaken by a newer paste is
 * dropped, however long its file took.
 *
 * @param onRead called with certificates that could be read
 */
export function useReader(onRead: (read: Read) => void) {
	const [status, setStatus] = useState<ReaderStatus>({ kind: 'idle' });
	const turn = useRef(0);
	const read = useCallback(
		async (given: Paste | Promise<Paste>) => {
			const mine = ++turn.current;
			const paste = await given;
			if (mine !== turn.current) return false;
			if (paste.kind === 'certificates') setStatus({ kind: 'reading' });
			const next = await statusOf(paste);
			if (mine !== turn.current) return false;
			// The warning about a key stays until something else is pasted: the field is empty because of it.
			setStatus((last) => (next.kind === 'idle' && last.kind === 'key' ? last : next));
			if (next.kind === 'read') onRead(next.read);
			return next.kind === 'read' || next.kind === 'key';
		},
		[onRead],
	);
	return { status, read };
}

async function statusOf(paste: Paste): Promise<ReaderStatus> {
	if (paste.kind === 'empty') return { kind: 'idle' };
	if (paste.kind === 'key') return paste;
	if (paste.kind === 'unusable') return { kind: 'failed', message: paste.message };
	try {
		// Reading never throws, so what fails here is the loading.
		const { readCertificates, chainOf, validitiesOf, Inspection, problemsIn, statusText } = await import('./pasted.ts');
		const reading = await readCertificates(paste.found);
		if (reading.certificates.length === 0) return { kind: 'failed', message: DAMAGED };
		const chain = validitiesOf(chainOf(reading.certificates));
		return { kind: 'read', read: { reading, chain, notes: paste.notes, Inspection, problemsIn, statusText } };
	} catch {
		return { kind: 'failed', message: NOT_LOADED };
	}
}
