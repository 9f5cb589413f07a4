import { useEffect } from 'preact/hooks';
import { localDay } from '../../domain/evidence/age.ts';
import type { Basis, Recorded } from '../../domain/record/recorded.ts';
import { isWritten, NO_TEXTS, type Texts } from '../../domain/record/texts.ts';
import { useCarried } from '../frame/useCarried.ts';
import { useLeaveWarning } from '../frame/useLeaveWarning.ts';
import { continued, type Identity, newIdentity } from './identity.ts';
import type { OpenedRecord } from './OpenRecord.tsx';

/** Everything that lives in the page and in no link. */
type Written = { readonly texts: Texts; readonly identity: Identity };

/** A record that was opened, and what it took the place of. */
type Opened = OpenedRecord & { readonly before: Written & { readonly basis: Basis } };

const NOBODY: Identity = { id: '', revision: 0 };

/**
 * What the author writes, the record that was opened, and the way back.
 *
 * @param basis what the record rests on now
 * @param onBasis puts what a record rests on into the link
 */
export function useWritten(basis: Basis, onBasis: (basis: Basis) => void) {
	const [written, setWritten] = useCarried<Written>('written', { texts: NO_TEXTS, identity: NOBODY });
	const [opened, setOpened] = useCarried<Opened | undefined>('opened', undefined);
	const [unsaved, setUnsaved] = useCarried('unsaved', false);
	const { texts, identity } = written;
	useLeaveWarning(unsaved && isWritten(texts));

	// The server knows neither the day of the reader nor a number that nobody else has.
	useEffect(() => {
		setWritten((before) =>
			before.identity === NOBODY
				? { texts: { ...before.texts, date: before.texts.date || localDay() }, identity: newIdentity() }
				: before,
		);
	}, []);

	const change = (part: Partial<Texts>) => {
		setWritten((before) => ({ ...before, texts: { ...before.texts, ...part } }));
		setUnsaved(true);
	};
	const open = (record: OpenedRecord) => {
		const { recorded } = record;
		setOpened({ ...record, before: { ...written, basis } });
		setWritten({ texts: recorded.texts, identity: identityOf(recorded) });
		setUnsaved(false);
		onBasis(recorded.basis);
	};
	const undo = () => {
		if (opened === undefined) return;
		const { basis: earlier, ...rest } = opened.before;
		setWritten(rest);
		setOpened(undefined);
		setUnsaved(isWritten(rest.texts));
		onBasis(earlier);
	};
	const goOn = () => {
		setWritten({ texts: { ...texts, date: localDay() }, identity: continued(identity) });
		setUnsaved(true);
	};
	const replace = (title: string) => {
		const { number, date } = texts;
		const supersedes = [number, title, date && `(${date})`].filter(Boolean).join(' ');
		const fresh = {
			...texts,
			status: 'proposed',
			number: '',
			supersedes,
			supersededBy: '',
			date: localDay(),
			revisit: '',
		} as const;
		setWritten({ texts: fresh, identity: newIdentity() });
		setUnsaved(true);
	};
	return { texts, identity, opened, unsaved, change, open, undo, goOn, replace, kept: () => setUnsaved(false) };
}

const identityOf = ({ id, revision }: Recorded): Identity => (id === '' ? newIdentity() : { id, revision });
