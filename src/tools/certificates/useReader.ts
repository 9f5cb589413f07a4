import { useCallback, useRef, useState } from 'preact/hooks';
import type { Paste } from './paste.ts';
import type { Reading } from './reader/read.ts';

/** What became of the last paste. */
export type ReaderStatus =
	| { readonly kind: 'idle' | 'reading' | 'key' }
	| { readonly kind: 'failed'; readonly message: string }
	| { readonly kind: 'read'; readonly read: Read; readonly notes: readonly string[] };

/** Certificates, with what shows and judges them. */
export type Read = Pick<typeof import('./pasted.ts'), 'Inspection' | 'problemsIn'> & { readonly reading: Reading };

const NOT_LOADED =
	'The part that reads certificates could not be loaded; some frames do not allow it. Enter the dates by hand below, or open the planner on its own page.';

const DAMAGED = 'No certificate could be read: all are damaged. Copy them again from their source.';

/**
 * Reads certificates when they are pasted. The parser is loaded only then. A reading that was overtaken by a newer paste is
 * dropped.
 *
 * @param onRead called with certificates that could be read
 */
export function useReader(onRead: (reading: Reading) => void) {
	const [status, setStatus] = useState<ReaderStatus>({ kind: 'idle' });
	const turn = useRef(0);
	const read = useCallback(
		async (paste: Paste) => {
			turn.current += 1;
			const mine = turn.current;
			// The warning about a key stays until something else is pasted: the field is empty because of it.
			if (paste.kind === 'empty') return setStatus((last) => (last.kind === 'key' ? last : { kind: 'idle' }));
			if (paste.kind === 'key') return setStatus({ kind: 'key' });
			if (paste.kind === 'unusable') return setStatus({ kind: 'failed', message: paste.message });
			setStatus({ kind: 'reading' });
			const outcome = await readingOf(paste.found);
			if (mine !== turn.current) return;
			if (typeof outcome === 'string') return setStatus({ kind: 'failed', message: outcome });
			setStatus({ kind: 'read', read: outcome, notes: paste.notes });
			onRead(outcome.reading);
		},
		[onRead],
	);
	return { status, read };
}

/** @returns a message for the reader where it did not work */
async function readingOf(ders: readonly Uint8Array[]): Promise<Read | string> {
	try {
		// Reading never throws, so what fails here is the loading.
		const { readCertificates, Inspection, problemsIn } = await import('./pasted.ts');
		const reading = await readCertificates(ders);
		return reading.certificates.length === 0 ? DAMAGED : { reading, Inspection, problemsIn };
	} catch {
		return NOT_LOADED;
	}
}
