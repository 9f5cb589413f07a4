/** A document that holds a word: how far it is behind the one before in the list, where the word stands, and in which fields. */
type Holder = readonly [step: number, places: readonly number[], fields?: readonly number[]];

/** A word of the index, the documents that hold it, and other spellings of it with theirs. */
export type Word = readonly [
	text: string,
	holders: readonly Holder[],
	spellings?: readonly (readonly [string, readonly Holder[]])[],
];

/** Weight of a word where no sign says another. A sign below zero holds for the places behind it, and is -1 for nothing. */
const ORDINARY = 25;

/** The heaviest that one place can be. */
const HEAVIEST = 255;

/** Places that are kept for one word in a document. Most need one. */
const KEPT = 64;

/**
 * Takes out of the index where in a document a word stands. This site looks up one word at a time and makes its own excerpts, so
 * all it needs is how much a word weighs in a document: one heavy place stands for all. That is more than half of the index.
 *
 * @param words in the order of the index
 * @returns the same words, each at places that no other word has: of two words at one place only one would count
 */
export function weighWords(words: readonly Word[]): Word[] {
	return words.map(([text, holders, spellings = []], number) => {
		const first = number * KEPT;
		return [
			text,
			holders.map((holder) => weighed(holder, first)),
			spellings.map(([spelling, theirs]) => [spelling, theirs.map((holder) => weighed(holder, first))]),
		];
	});
}

function weighed([step, places, fields = []]: Holder, first: number): Holder {
	return [step, placesOf(weightOf(places), first), [...new Set(fields.filter(isSign))].flatMap((field) => [field, 0])];
}

/** Of what all places of a word in a document weigh together. */
function weightOf(places: readonly number[]): number {
	let weight = ORDINARY;
	let sum = 0;
	for (const place of places) {
		if (isSign(place)) weight = -place - 1;
		else sum += weight;
	}
	return sum;
}

/** As few places as weigh as much. Behind a sign the first place is counted from the beginning, as it is without one. */
function placesOf(weight: number, first: number): number[] {
	const places: number[] = [];
	for (let left = weight, at = first; left > 0 && at < first + KEPT; left -= HEAVIEST, at++) {
		places.push(-Math.min(left, HEAVIEST) - 1, at);
	}
	return places;
}

const isSign = (value: number) => value < 0;
