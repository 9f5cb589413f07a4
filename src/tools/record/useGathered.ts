import { useEffect, useState } from 'preact/hooks';
import type { Basis } from '../../domain/record/recorded.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { type Gathered, gather } from './gather.ts';
import type { RecordData } from './model.ts';

export type Gathering = {
	/** What was gathered last; `undefined` before the first time. */
	readonly gathered: Gathered | undefined;
	readonly status: 'idle' | 'loading' | 'ready' | 'failed';
	readonly retry: () => void;
};

/**
 * Gathers what a record rests on whenever that changes.
 *
 * @param wanted nothing is loaded as long as the reader has not begun
 */
export function useGathered(
	data: RecordData,
	basis: Basis,
	settings: Settings | undefined,
	wanted: boolean,
): Gathering {
	const [gathered, setGathered] = useState<Gathered>();
	const [status, setStatus] = useState<Gathering['status']>('idle');
	const [attempt, setAttempt] = useState(0);
	const { advice, ranking, estimate, decision } = basis;

	useEffect(() => {
		if (!wanted) {
			setStatus('idle');
			return;
		}
		let current = true;
		setStatus('loading');
		gather(data, { advice, ranking, estimate, decision }, settings).then(
			(result) => {
				if (!current) return;
				setGathered(result);
				setStatus('ready');
			},
			() => current && setStatus('failed'),
		);
		return () => {
			current = false;
		};
	}, [data, advice, ranking, estimate, decision, settings, wanted, attempt]);

	return { gathered: wanted ? gathered : undefined, status, retry: () => setAttempt((count) => count + 1) };
}
