import { type Condition, conditionsOf, NOT_STATED } from './conditions.ts';
import type { Measured } from './measurements.ts';
import { RUNNER_WORDS } from './words.ts';

/** How several tests compare in one condition. */
export type Verdict = 'differs' | 'same' | 'partly stated' | 'unstated';

/** One condition of several tests, in the order of the tests. */
export type Contrast = {
	readonly name: string;
	readonly verdict: Verdict;
	readonly cells: readonly { readonly value: string; readonly stated: boolean }[];
};

type Bed = Pick<Measured, Condition | 'year' | 'who' | 'by'>;

/**
 * The conditions of several tests beside each other. Conditions are compared as they are worded, so that "same" is certain
 * and "differs" may be a matter of words.
 */
export function contrastOf(beds: readonly Bed[]): Contrast[] {
	const columns = beds.map((bed) => [
		{ name: 'Year', value: bed.year === undefined ? NOT_STATED : String(bed.year), stated: bed.year !== undefined },
		{ name: 'Who ran it', value: `${bed.who} (${RUNNER_WORDS[bed.by].toLowerCase()})`, stated: true },
		...conditionsOf(bed),
	]);
	const [names = []] = columns;
	return names.map(({ name }, row) => {
		const cells = columns.flatMap((column) => column[row] ?? []);
		return { name, verdict: verdictOn(cells), cells };
	});
}

function verdictOn(cells: Contrast['cells']): Verdict {
	const stated = cells.filter((cell) => cell.stated);
	if (stated.length === 0) return 'unstated';
	if (new Set(stated.map(({ value }) => value)).size > 1) return 'differs';
	return stated.length < cells.length ? 'partly stated' : 'same';
}
