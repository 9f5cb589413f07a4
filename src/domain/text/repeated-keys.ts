/** What tells objects apart from lists, and keys from texts: a string with what follows it, or a bracket. */
const PARTS = /(?<text>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|(?<bracket>[{}[\]])/g;

/**
 * Keys that stand twice in one object. Whoever parses the text keeps the last of them, and the others are lost in silence.
 *
 * @param json valid JSON
 */
export function repeatedKeys(json: string): string[] {
	const open: (Set<string> | undefined)[] = [];
	const repeated = new Set<string>();
	for (const { groups: { text = '', colon, bracket } = {} } of json.matchAll(PARTS)) {
		if (bracket === '{') open.push(new Set());
		else if (bracket === '[') open.push(undefined);
		else if (bracket !== undefined) open.pop();
		else if (colon !== undefined) {
			const key: string = JSON.parse(text);
			if (open.at(-1)?.has(key)) repeated.add(key);
			open.at(-1)?.add(key);
		}
	}
	return [...repeated];
}
