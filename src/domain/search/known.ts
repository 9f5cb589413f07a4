/** Endings are no slips: "retry" is known if "retries" is, and while a reader is still typing every beginning is. */
export function isKnown(word: string, known: ReadonlySet<string>): boolean {
	if (known.has(word) || /\d/.test(word)) return true;
	for (const candidate of known) if (candidate.startsWith(word)) return true;
	return ENDINGS.some(([ending, stem]) => word.endsWith(ending) && known.has(word.slice(0, -ending.length) + stem));
}

const ENDINGS = [
	['s', ''],
	['es', ''],
	['ies', 'y'],
	['ing', ''],
	['ing', 'e'],
	['ed', ''],
	['ed', 'e'],
] as const;
