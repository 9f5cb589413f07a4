import type { Profile } from '../../schema/profile.ts';
import type { VerdictId } from '../../schema/verdict.ts';
import type { Question } from '../evidence/types.ts';
import { type Place, placesOf } from './places.ts';
import type { Possibility } from './possibilities.ts';
import type { Ruling } from './verdict.ts';

/** How sure a verdict is. */
export type Confidence = {
	/** The verdict of most possibilities; of equally frequent ones the more cautious. */
	readonly ruling: Ruling;
	/** Share of the possibilities with that verdict, from 0 to 1. */
	readonly share: number;
	/** Every verdict that is possible with its share, most frequent first. */
	readonly shares: readonly { readonly id: VerdictId; readonly share: number }[];
	/** Number of possibilities that were tried. */
	readonly tried: number;
	/** Where the situation may lie, between what remains and who could run a mesh; the most frequent place first. */
	readonly places: readonly Place[];
	/** Skipped questions, the one that would settle most first. */
	readonly questions: readonly OpenQuestion[];
};

/** A question that is not answered, and what an answer would settle. */
export type OpenQuestion = {
	readonly question: string;
	/** Share of the uncertainty that an answer removes on average, from 0 to 1. */
	readonly settles: number;
};

/** The most cautious verdict first: where possibilities are split evenly, nobody should be sent to adopt. */
const CAUTION: readonly VerdictId[] = ['not-yet', 'no-use-alternatives', 'pilot', 'adopt-now'];

/** Reads the possibilities: the most frequent verdict, and which question would settle most. */
export function confidenceOf(
	possibilities: readonly Possibility[],
	questions: readonly Question[],
	profile: Profile,
): Confidence {
	const shares = sharesOf(possibilities);
	return {
		ruling: rulingOf(possibilities, profile),
		share: shares[0]?.share ?? 0,
		shares,
		tried: possibilities.length,
		places: placesOf(possibilities),
		questions: openQuestions(possibilities, questions, profile),
	};
}

/** The verdict of most possibilities, for callers that do not ask how sure it is. */
export function rulingOf(possibilities: readonly Possibility[], profile: Profile): Ruling {
	const id = sharesOf(possibilities)[0]?.id ?? 'not-yet';
	return { id, qualifier: variantOf(id, possibilities, profile) };
}

function sharesOf(possibilities: readonly Possibility[]): Confidence['shares'] {
	return [...countBy(possibilities, ({ ruling }) => ruling.id)]
		.map(([id, count]) => ({ id, share: count / possibilities.length }))
		.sort((a, b) => b.share - a.share || CAUTION.indexOf(a.id) - CAUTION.indexOf(b.id));
}

/** A variant that holds for fewer of the possibilities of its verdict is not named. */
const MOST = 0.75;

/**
 * The variant of a verdict that holds for most of its possibilities; none if there is no such variant, because each says
 * something about the reader that the reader has not said. Whoever has not said what is in place is not told to keep or to
 * leave it, unless there is no other variant. To make the mesh in place smaller is to keep it, and more: where open answers
 * decide between the two, it is kept.
 */
function variantOf(id: VerdictId, possibilities: readonly Possibility[], profile: Profile): string | undefined {
	const same = possibilities.filter(({ ruling }) => ruling.id === id);
	const without = profile.existing === undefined ? same.filter(({ decided }) => decided.present === 'none') : same;
	const asked = without.length > 0 ? without : same;
	const most = (variantIn: (ruling: Ruling) => string | undefined) =>
		[...countBy(asked, ({ ruling }) => variantIn(ruling))].find(([, count]) => count >= asked.length * MOST)?.[0];
	return most(({ qualifier }) => qualifier) ?? most(({ qualifier }) => (qualifier === 'simplify' ? 'keep' : qualifier));
}

function openQuestions(possibilities: readonly Possibility[], questions: readonly Question[], profile: Profile) {
	const before = uncertainty(possibilities);
	return questions
		.filter(({ parts }) => parts.some(({ field }) => profile[field] === undefined))
		.map(({ id, parts, order }) => {
			const gains = parts.map(({ field }) => (profile[field] === undefined ? gain(possibilities, field, before) : 0));
			return { question: id, order, settles: before === 0 ? 0 : Math.max(...gains) / before };
		})
		.sort((a, b) => b.settles - a.settles || a.order - b.order)
		.map(({ question, settles }) => ({ question, settles }));
}

/** Uncertainty that an answer to the field removes on average, in bits; less what chance alone would seem to remove. */
function gain(possibilities: readonly Possibility[], field: keyof Profile, before: number): number {
	const groups = Map.groupBy(possibilities, ({ profile }) => String(profile[field]));
	const verdicts = new Set(possibilities.map(({ ruling }) => ruling.id)).size;
	const after = [...groups.values()].reduce(
		(sum, group) => sum + (group.length / possibilities.length) * uncertainty(group),
		0,
	);
	const byChance = ((groups.size - 1) * (verdicts - 1)) / (2 * possibilities.length * Math.LN2);
	return Math.max(0, before - after - byChance);
}

/** Shannon entropy of the verdicts, in bits. */
function uncertainty(possibilities: readonly Possibility[]): number {
	return [...countBy(possibilities, ({ ruling }) => ruling.id).values()].reduce((sum, count) => {
		const share = count / possibilities.length;
		return sum - share * Math.log2(share);
	}, 0);
}

function countBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}
