import type { Cells, Stems } from './cells.ts';
import { withoutFiller } from './filler.ts';
import { stemOf } from './stem.ts';
import { sum } from './sum.ts';

/** How much each word of a query tells, by its stem. */
export type Asked = ReadonlyMap<string, number>;

/** The cell that a query names. */
export type NamedCell = {
	/** The documents that answer it; several if none leads, or if the words fit several capabilities equally well. */
	readonly ids: readonly string[];
	/** What answers it differently for editions of the platform: who asks for the price of Linkerd may mean that of its edition. */
	readonly editions: readonly string[];
	/** How much of what was asked its names say: all of it if they are just what was typed. */
	readonly named: number;
};

/** Share of the words that platform and capability have to say together. */
const SAID = 0.5;

/**
 * The cell of the matrix that a query asks for: it names one platform, and with the other words a capability.
 *
 * @param words all words of the query in their order
 * @returns nothing where no platform is named, or several are, which asks for a comparison
 */
export function cellNamed(asked: Asked, words: readonly string[], cells: Cells): NamedCell | undefined {
	const platform = platformNamed(words, cells.platforms);
	if (platform === undefined) return undefined;
	const answersOf = (isMeant: (index: number) => boolean) => {
		const rows = cells.answers.filter((_, index) => isMeant(index));
		return (capability: number) => rows.flatMap((row) => row[capability] ?? []);
	};
	const answersTo = answersOf((index) => platform.indices.includes(index));
	const ofEditions = answersOf((index) => platform.indices.includes(cells.bases[index] ?? -1));
	const rest = new Map([...asked].filter(([stem]) => !platform.stems.has(stem)));
	const query = { rest, asked, said: sentenceOf(words), general: cells.general };
	const fits = cells.capabilities.map((names, index) =>
		answersTo(index).length > 0 ? capabilityNamed(query, names) : NO_FIT,
	);
	const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one), NO_FIT);
	const own = sum([...platform.stems].map((stem) => asked.get(stem) ?? 0));
	if (best.fit === 0 || platform.stems.size + best.words < SAID * asked.size) return undefined;
	const meant = fits.flatMap(({ fit }, index) => (fit === best.fit ? index : []));
	const ids = meant.flatMap(answersTo);
	const editions = meant.flatMap(ofEditions).filter((id) => !ids.includes(id));
	return { ids, editions, named: own + best.named };
}

/** Words one after the other, so that those stand together that stand together in the query. */
const sentenceOf = (words: readonly string[]) => ` ${words.map(stemOf).join(' ')} `;

/** The platform of which the query says a whole name, the longest if one contains the other; several if they share the name. */
function platformNamed(words: readonly string[], platforms: readonly Stems[]) {
	const said = sentenceOf(withoutFiller(words));
	const named = platforms.flatMap((names, index) => {
		const whole = names.filter((name) => said.includes(` ${name.join(' ')} `));
		return whole.length === 0 ? [] : [{ index, stems: new Set(whole.flat()) }];
	});
	const [longest] = named.toSorted((a, b) => b.stems.size - a.stems.size);
	if (longest === undefined) return undefined;
	const others = named.filter(({ stems }) => [...stems].some((stem) => !longest.stems.has(stem)));
	if (others.length > 0) return undefined;
	const same = named.filter(({ stems }) => stems.size === longest.stems.size);
	return { stems: longest.stems, indices: same.map(({ index }) => index) };
}

type Fit = {
	/** How well a name fits, to compare it with other names. */
	readonly fit: number;
	/** How much of what was asked it says. */
	readonly named: number;
	/** How many of its words were typed. */
	readonly words: number;
};

const NO_FIT: Fit = { fit: 0, named: 0, words: 0 };

/** A query, and what is left of it without the name of the platform. */
type Said = {
	readonly rest: Asked;
	readonly asked: Asked;
	readonly said: string;
	readonly general: Cells['general'];
};

/** What a title counts more than another name, so that it is preferred where both fit. */
const TITLE = 1.01;

/** What words count that do not stand together: who asks for support on Windows does not mean the support window. */
const APART = 0.3;

/** How well the best name of a capability fits the words. At least half of a name has to be said, and not only what is general. */
function capabilityNamed({ rest, asked, said, general }: Said, names: Stems): Fit {
	const typical = sum([...asked.values()]) / asked.size;
	const weigh = (stems: readonly string[]) => sum(stems.map((stem) => rest.get(stem) ?? 0));
	return names
		.map((name, index) => {
			const telling = withoutFiller(name);
			const there = telling.filter((stem) => rest.has(stem));
			const words = there.length;
			if (words * 2 < telling.length || there.every((stem) => general.has(stem))) return NO_FIT;
			const runs = [name, telling].flatMap(runsOf).filter((run) => said.includes(` ${run.join(' ')} `));
			const together = Math.max(0, ...runs.map(weigh));
			const matched = together + APART * (weigh(telling) - together);
			const length = sum(telling.map((stem) => asked.get(stem) ?? typical));
			const named = (matched * matched) / length;
			return { fit: named * (index === 0 ? TITLE : 1), named, words };
		})
		.reduce((one, other) => (other.fit > one.fit ? other : one), NO_FIT);
}

/** All parts of a name whose words stand together. */
const runsOf = (name: readonly string[]) =>
	name.flatMap((_, start) => name.slice(start).map((_, end) => name.slice(start, start + end + 1)));
