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

/** Reads pastes one after another. Only what was counted is kept: no text, and no name. */
export function useReading() {
	const [reading, setReading] = useState<Reading>(NOTHING);
	const cluster = useRef<Cluster>(emptyCluster());
	const queue = useRef<Promise<unknown>>(Promise.resolve());

	const readOne = async (text: string): Promise<Outcome | undefined> => {
		const target = cluster.current;
		const isCurrent = () => cluster.current === target;
		const report = (progress: Progress) => isCurrent() && setReading((before) => ({ ...before, progress }));
		report({ done: 0, of: text.length });
		const outcome = await inSlices(readPaste(text, target), report);
		if (!isCurrent()) return undefined;
		setReading(({ pastes }) => ({
			pastes: withPaste(pastes, outcome),
			progress: undefined,
			summary: summaryOf(target),
		}));
		return outcome;
	};
	/** @returns what became of the paste, or nothing if everything was forgotten meanwhile */
	const read = (text: string): Promise<Outcome | undefined> => {
		const next = queue.current.then(() => readOne(text));
		queue.current = next;
		return next;
	};
	const forget = () => {
		cluster.current = emptyCluster();
		setReading(NOTHING);
	};
	return { reading, read, forget };
}
