import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Basis } from '../../domain/record/recorded.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { type Gathered, gather } from './gather.ts';
import type { RecordData } from './model.ts';

export type Gathering = {
	/** What was gathered for the present basis and rules; `undefined` until it is. */
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
	const [status, setStatus] = useState<Gathering['status']>('idle');
	const [attempt, setAttempt] = useState(0);
	const { advice, ranking, estimate, decision } = basis;
	const request = useMemo(
		() => ({ data, basis: { advice, ranking, estimate, decision }, settings }),
		[data, advice, ranking, estimate, decision, settings],
	);
	/** The last gathering, with what it was made for: nothing else may be written with it. */
	const [last, setLast] = useState<{ readonly request: typeof request; readonly gathered: Gathered }>();

	useEffect(() => {
		if (!wanted) {
			setStatus('idle');
			return;
		}
		let current = true;
		setStatus('loading');
		gather(request.data, request.basis, request.settings).then(
			(gathered) => {
				if (!current) return;
				setLast({ request, gathered });
				setStatus('ready');
			},
			() => current && setStatus('failed'),
		);
		return () => {
			current = false;
		};
	}, [request, wanted, attempt]);

	const gathered = wanted && last?.request === request ? last.gathered : undefined;
	return { gathered, status, retry: () => setAttempt((count) => count + 1) };
}
