/** Letters that a word shares with the one before are counted by one digit. */
const MOST_SHARED = 9;

/**
 * Words as they travel: each begins with a digit, which says how many letters it takes over from the one before. Words that are
 * in alphabetical order take a quarter less on their way than as a list.
 *
 * @param words without digits
 */
export function packWords(words: readonly string[]): string {
	return words
		.map((word, index) => {
			const shared = sharedStart(words[index - 1] ?? '', word);
			return `${shared}${word.slice(shared)}`;
		})
		.join('');
}

function sharedStart(before: string, word: string): number {
	let length = 0;
	while (length < Math.min(MOST_SHARED, before.length) && before[length] === word[length]) length++;
	return length;
}

/** The words again. */
export function unpackWords(packed: string): string[] {
	let word = '';
	return (packed.match(/\d\D*/g) ?? []).map((part) => {
		word = word.slice(0, Number(part[0])) + part.slice(1);
		return word;
	});
}
