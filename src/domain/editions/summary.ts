import type { Difference } from './difference.ts';

/** How many facts, cells, scores and coefficients differ. */
export type Counts = {
	readonly added: number;
	readonly changed: number;
	readonly withdrawn: number;
	readonly checked: number;
	readonly cells: number;
	readonly scores: number;
	readonly coefficients: number;
	readonly platforms: number;
	readonly others: number;
};

/** The numbers of a difference. */
export function countsOf({ facts, checked, cells, scores, coefficients, platforms, others }: Difference): Counts {
	return {
		added: facts.filter(({ before }) => before === undefined).length,
		changed: facts.filter(({ before, after }) => before && after).length,
		withdrawn: facts.filter(({ after }) => after === undefined).length,
		checked: checked.length,
		...{ cells: cells.length, scores: scores.length, coefficients: coefficients.length, platforms: platforms.length },
		others: others.reduce(
			(sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
			0,
		),
	};
}

/** The numbers as one sentence without its full stop, for a feed, a log and the head of a page. */
export function sentenceOf(counts: Counts): string {
	const parts = [
		some(counts.added, 'fact added', 'facts added'),
		some(counts.changed, 'fact changed', 'facts changed'),
		some(counts.withdrawn, 'fact withdrawn', 'facts withdrawn'),
		some(counts.checked, 'fact checked again', 'facts checked again'),
		some(counts.cells, 'cell of the matrix differs', 'cells of the matrix differ'),
		some(counts.scores, 'score differs', 'scores differ'),
		some(counts.coefficients, 'coefficient differs', 'coefficients differ'),
		some(counts.platforms, 'platform differs', 'platforms differ'),
		some(counts.others, 'other entry differs', 'other entries differ'),
	].filter((part) => part !== '');
	return parts.length === 0 ? 'Nothing differs' : parts.join(', ');
}

const some = (count: number, one: string, more: string) =>
	count === 0 ? '' : `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
