import { withoutFiller } from './filler.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './vocabulary.ts';

/** Platforms, capabilities, and what answers each cell of the matrix: the address of a fact, or the number of its document. */
export type CellTable<Answer> = {
	/** What each platform is called. */
	readonly platforms: readonly (readonly string[])[];
	/** What each capability is called, its title first. */
	readonly capabilities: readonly (readonly string[])[];
	/** For each platform what answers each capability, if anything does. */
	readonly answers: readonly (readonly (Answer | null)[])[];
};

/** The table as it travels. */
export type CellList = {
	/** The names of each platform in one text. */
	readonly platforms: readonly string[];
	readonly capabilities: readonly string[];
	/** For each platform the steps from one answer to the next, which are small because facts are in order; 0 without answer. */
	readonly answers: readonly string[];
};

/** The table as it is asked. */
export type Cells = {
	readonly platforms: readonly Stems[];
	readonly capabilities: readonly Stems[];
	readonly answers: readonly (readonly (string | undefined)[])[];
};

/** Stems of all names of one thing. */
type Stems = readonly (readonly string[])[];

/** A table that answers nothing. */
export const NO_CELLS: Cells = { platforms: [], capabilities: [], answers: [] };

export function packCells({ platforms, capabilities, answers }: CellTable<number>): CellList {
	return { platforms: platforms.map(packed), capabilities: capabilities.map(packed), answers: answers.map(stepsOf) };
}

/** Names without words that say nothing: "without a mesh" would be called "mesh", so a name has to keep two of them or all. */
function packed(names: readonly string[]): string {
	const telling = names.flatMap((name) => {
		const all = wordsIn(name);
		const words = withoutFiller(all);
		return words.length === 0 || (words.length < all.length && words.length < 2) ? [] : [words.map(stemOf).join(' ')];
	});
	return [...new Set(telling)].join('|');
}

function stepsOf(answers: readonly (number | null)[]): string {
	let last = 0;
	return answers
		.map((number) => {
			if (number === null) return 0;
			const step = number - last;
			last = number;
			return step;
		})
		.join(' ');
}

/** @param idOf the id in the index of a document, by its number */
export function cellsOf({ platforms, capabilities, answers }: CellList, idOf: (number: number) => string): Cells {
	const stems = (names: string) => names.split('|').map((name) => name.split(' '));
	return {
		platforms: platforms.map(stems),
		capabilities: capabilities.map(stems),
		answers: answers.map((steps) => {
			let number = 0;
			return steps.split(' ').map((step) => {
				number += Number(step);
				return step === '0' ? undefined : idOf(number);
			});
		}),
	};
}

/** How much each word of a query tells, by its stem. */
export type Asked = ReadonlyMap<string, number>;

/** The cell that a query names. */
export type NamedCell = {
	/** The documents that answer it; several if the words fit several capabilities equally well. */
	readonly ids: readonly string[];
	/** How much of what was asked its names say, in the same measure as {@link namedBy}. */
	readonly named: number;
};

/** Share of what was asked that platform and capability have to say together. */
const SAID = 0.5;

/**
 * The cell of the matrix that a query asks for: it names one platform, and with the other words a capability.
 *
 * @returns nothing where no platform is named, or several are, which asks for a comparison
 */
export function cellNamed(asked: Asked, { platforms, capabilities, answers }: Cells): NamedCell | undefined {
	const platform = platformNamed(asked, platforms);
	if (platform === undefined) return undefined;
	const row = answers[platform.index] ?? [];
	const rest = new Map([...asked].filter(([stem]) => !platform.stems.has(stem)));
	const fits = capabilities.map((names, index) => (row[index] === undefined ? 0 : capabilityNamed(rest, asked, names)));
	const best = Math.max(0, ...fits);
	const said = sum([...platform.stems].map((stem) => asked.get(stem) ?? 0));
	if (best === 0 || said + best < SAID * sum([...asked.values()])) return undefined;
	return { ids: row.filter((id, index): id is string => id !== undefined && fits[index] === best), named: said + best };
}

/** The platform of which the query says a whole name, the longest if one contains the other. */
function platformNamed(asked: Asked, platforms: readonly Stems[]) {
	const named = platforms.flatMap((names, index) => {
		const whole = names.filter((name) => name.every((stem) => asked.has(stem)));
		return whole.length === 0 ? [] : [{ index, stems: new Set(whole.flat()) }];
	});
	const [longest] = named.toSorted((a, b) => b.stems.size - a.stems.size);
	if (longest === undefined) return undefined;
	const others = named.filter(({ stems }) => [...stems].some((stem) => !longest.stems.has(stem)));
	return others.length > 0 ? undefined : longest;
}

/** Share of a name that has to be said. */
const NAME_SAID = 0.5;

/** What a title counts more than another name, so that it is preferred where both fit. */
const TITLE = 1.01;

/** How well one of the names of a capability fits the words. */
function capabilityNamed(rest: Asked, asked: Asked, names: Stems): number {
	const typical = sum([...asked.values()]) / asked.size;
	const fits = names.map((name, index) => {
		const matched = sum(name.map((stem) => rest.get(stem) ?? 0));
		const length = sum(name.map((stem) => asked.get(stem) ?? typical));
		if (matched === 0 || matched < NAME_SAID * length) return 0;
		return ((matched * matched) / length) * (index === 0 ? TITLE : 1);
	});
	return Math.max(...fits);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
