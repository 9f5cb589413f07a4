import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, emptyCluster } from '../../../src/domain/cluster/cluster.ts';
import type { Progress } from '../../../src/domain/cluster/reading/mode.ts';
import { type Outcome, readPaste } from '../../../src/domain/cluster/reading/read.ts';
import { summaryOf } from '../../../src/domain/cluster/summary.ts';

/** An output in the form in which kubectl prints it; the name tells the version whose form it is. */
export const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

/** Reads a paste to its end, and keeps the steps. */
export function stepsOf(text: string, cluster: Cluster = emptyCluster()) {
	const steps: Progress[] = [];
	const reading = readPaste(text, cluster);
	for (let step = reading.next(); ; step = reading.next()) {
		if (step.done) return { steps, outcome: step.value, cluster };
		steps.push(step.value);
	}
}

/** Reads pastes one after another, and tells what became of the last one and what is known in the end. */
export function read(...texts: readonly string[]) {
	const cluster = emptyCluster();
	const outcome = texts.map((text) => stepsOf(text, cluster).outcome).at(-1) as Outcome;
	const { recognized, skipped } = 'refused' in outcome ? { recognized: [], skipped: [] } : outcome;
	return {
		outcome,
		/** What was recognized, with how much of it. */
		recognized: Object.fromEntries(recognized.map(({ what, count }) => [what, count])),
		notes: recognized.flatMap(({ notes }) => notes),
		/** What was skipped, with how many lines of it. */
		skipped: Object.fromEntries(skipped.map(({ what, lines }) => [what, lines])),
		why: skipped.map(({ why }) => why),
		summary: summaryOf(cluster),
	};
}
