/** Endings of English words, the longer ones first, and what stands in their place. */
const ENDINGS = [
	['ations', ''],
	['ation', ''],
	['ies', 'y'],
	['ing', ''],
	['ers', ''],
	['ion', ''],
	['er', ''],
	['es', ''],
	['ed', ''],
	['s', ''],
	['e', ''],
] as const;

/** Letters that have to be left. */
const LEAST = 4;

/** A word without its ending, so that "balancing", "balancer" and "balances" are the same. Rough: it is compared, never shown. */
export function stemOf(word: string): string {
	for (const [ending, instead] of ENDINGS) {
		if (word.length - ending.length >= LEAST && word.endsWith(ending)) return word.slice(0, -ending.length) + instead;
	}
	return word;
}
