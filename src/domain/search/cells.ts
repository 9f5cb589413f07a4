import { withoutFiller } from './filler.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './vocabulary.ts';

/** Platforms, capabilities, and what answers each cell of the matrix: facts by their ids, addresses or numbers. */
export type CellTable<Answer> = {
	/** What each platform is called. */
	readonly platforms: readonly (readonly string[])[];
	/** The place of the platform that each one is an edition of; -1 for most. */
	readonly bases: readonly number[];
	/** What each capability is called, its title first. */
	readonly capabilities: readonly (readonly string[])[];
	/** For each platform what answers each capability: one fact, none, or several where none of them leads. */
	readonly answers: readonly (readonly (readonly Answer[])[])[];
};

/** The table as it travels. */
export type CellList = {
	/** The names of each platform in one text. */
	readonly platforms: readonly string[];
	readonly bases: readonly number[];
	readonly capabilities: readonly string[];
	/**
	 * For each platform the steps from one number to the next, which are small because facts are in order. Capabilities are
	 * separated by blanks, several facts on one by commas.
	 */
	readonly answers: readonly string[];
};

/** The table as it is asked. */
export type Cells = {
	readonly platforms: readonly Stems[];
	readonly bases: readonly number[];
	readonly capabilities: readonly Stems[];
	/** Stems that are in the names of many platforms, such as "mesh", and tell no capability by themselves. */
	readonly general: ReadonlySet<string>;
	/** For each platform the documents that answer each capability. */
	readonly answers: readonly (readonly (readonly string[])[])[];
};

/** Stems of all names of one thing. */
export type Stems = readonly (readonly string[])[];

export function packCells({ platforms, bases, capabilities, answers }: CellTable<number>): CellList {
	return {
		bases,
		platforms: platforms.map((names) => packed(names.map((name) => withoutFiller(wordsIn(name))))),
		capabilities: capabilities.map((names) => packed(names.map(wordsIn))),
		answers: answers.map(stepsOf),
	};
}

const packed = (names: readonly (readonly string[])[]) =>
	[...new Set(names.map((name) => name.map(stemOf).join(' ')))].filter(Boolean).join('|');

function stepsOf(row: CellTable<number>['answers'][number]): string {
	let last = 0;
	const step = (number: number) => {
		const from = last;
		last = number;
		return number - from;
	};
	return row.map((numbers) => numbers.map(step).join(',')).join(' ');
}

/** @param idOf the id in the index of a document, by its number */
export function cellsOf(
	{ platforms, bases, capabilities, answers }: CellList,
	idOf: (number: number) => string,
): Cells {
	const stems = (names: string) => names.split('|').map((name) => name.split(' '));
	const named = platforms.map(stems);
	return {
		platforms: named,
		bases,
		general: generalIn(named),
		capabilities: capabilities.map(stems),
		answers: answers.map((row) => {
			let number = 0;
			const next = (step: string) => {
				number += Number(step);
				return idOf(number);
			};
			return row.split(' ').map((steps) => steps.split(',').filter(Boolean).map(next));
		}),
	};
}

/** Platforms that may share a word before it is general. */
const SHARED_BY_AT_MOST = 2;

function generalIn(platforms: readonly Stems[]): ReadonlySet<string> {
	const uses = new Map<string, number>();
	for (const stem of platforms.flatMap((names) => [...new Set(names.flat())]))
		uses.set(stem, (uses.get(stem) ?? 0) + 1);
	return new Set([...uses].filter(([, count]) => count > SHARED_BY_AT_MOST).map(([stem]) => stem));
}
