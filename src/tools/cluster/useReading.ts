import { useRef, useState } from 'preact/hooks';
import { type Cluster, emptyCluster } from '../../domain/cluster/cluster.ts';
import { type Paste, withPaste } from '../../domain/cluster/pastes.ts';
import type { Progress } from '../../domain/cluster/reading/mode.ts';
import { type Outcome, readPaste } from '../../domain/cluster/reading/read.ts';
import { type Summary, summaryOf } from '../../domain/cluster/summary.ts';
import { inSlices } from '../frame/slices.ts';

/** What became of the pastes. */
export type Reading = {
	/** The newest first. */
	readonly pastes: readonly Paste[];
	/** Set while a paste is read. */
	readonly progress: Progress | undefined;
	/** What is known in the end. */
	readonly summary: Summary;
};

const NOTHING: Reading = { pastes: [], progress: undefined, summary: summaryOf(emptyCluster()) };

/** What is counted until the reader wants it forgotten. */
type Count = { readonly cluster: Cluster; readonly forgotten: AbortController };

const newCount = (): Count => ({ cluster: emptyCluster(), forgotten: new AbortController() });

/** Reads pastes one after another. Only what was counted is kept: no text, and no name. */
export function useReading() {
	const [reading, setReading] = useState<Reading>(NOTHING);
	const count = useRef(newCount());
	const queue = useRef<Promise<unknown>>(Promise.resolve());

	const readOne = async (text: string, { cluster, forgotten: { signal } }: Count): Promise<Outcome | undefined> => {
		if (signal.aborted) return undefined;
		const report = (progress?: Progress) => setReading((before) => ({ ...before, progress }));
		report({ done: 0, of: text.length });
		try {
			const outcome = await inSlices(readPaste(text, cluster), report, signal);
			const summary = summaryOf(cluster);
			setReading(({ pastes }) => ({ pastes: withPaste(pastes, outcome), progress: undefined, summary }));
			return outcome;
		} catch (error) {
			if (signal.aborted) return undefined;
			report();
			throw error;
		}
	};
	/** @returns what became of the paste, or nothing if everything was forgotten meanwhile */
	const read = (text: string): Promise<Outcome | undefined> => {
		// A paste belongs to what is counted when it is handed over. By its turn, that may be forgotten.
		const target = count.current;
		const next = queue.current.then(() => readOne(text, target));
		// One that fails must not take those behind it along.
		queue.current = next.catch(() => undefined);
		return next;
	};
	const forget = () => {
		count.current.forgotten.abort();
		count.current = newCount();
		setReading(NOTHING);
	};
	return { reading, read, forget };
}
