import { useEffect, useRef } from 'preact/hooks';
import { localDay } from '../../domain/evidence/age.ts';
import type { Basis } from '../../domain/record/recorded.ts';
import { NO_TEXTS, type Texts } from '../../domain/record/texts.ts';
import { useCarried } from '../frame/useCarried.ts';
import { useLeaveWarning } from '../frame/useLeaveWarning.ts';
import { type Held, opening, wouldLose } from './held.ts';
import { continued, type Identity, newIdentity } from './identity.ts';
import type { OpenedRecord } from './OpenRecord.tsx';

const NOBODY: Identity = { id: '', revision: 0 };

/**
 * What the author writes, the record that was opened, and the way back.
 *
 * @param basis what the record rests on now
 * @param onBasis puts what a record rests on into the link
 */
export function useWritten(basis: Basis, onBasis: (basis: Basis) => void) {
	const [held, setHeld] = useCarried<Held>('written', { texts: NO_TEXTS, identity: NOBODY, unsaved: false });
	const { texts, identity, unsaved, opened } = held;
	useLeaveWarning(wouldLose(held));
	// A file takes a moment to read, in which the author may go on.
	const latestBasis = useRef(basis);
	latestBasis.current = basis;

	// The server knows neither the day of the reader nor a number that nobody else has.
	useEffect(() => {
		setHeld((before) =>
			before.identity === NOBODY
				? {
						...before,
						texts: { ...before.texts, date: before.texts.date || localDay() },
						identity: newIdentity(),
					}
				: before,
		);
	}, []);

	const change = (part: Partial<Texts>, as?: Identity) =>
		setHeld((before) => ({
			...before,
			texts: { ...before.texts, ...part },
			identity: as ?? before.identity,
			unsaved: true,
		}));
	const open = (record: OpenedRecord) => {
		const replaced = latestBasis.current;
		setHeld((before) => opening(before, replaced, record));
		onBasis(record.recorded.basis);
	};
	const undo = () => {
		if (opened === undefined) return;
		const { basis: earlier, ...rest } = opened.before;
		setHeld(rest);
		onBasis(earlier);
	};
	const goOn = () => change({ date: localDay() }, continued(identity));
	const replace = (title: string) => {
		const { number, date } = texts;
		const supersedes = [number, title, date && `(${date})`].filter(Boolean).join(' ');
		const fresh = {
			status: 'proposed',
			number: '',
			supersedes,
			supersededBy: '',
			date: localDay(),
			revisit: '',
		} as const;
		change(fresh, newIdentity());
	};
	const kept = () => setHeld((before) => ({ ...before, unsaved: false }));
	return { texts, identity, opened, unsaved, change, open, undo, goOn, replace, kept };
}
