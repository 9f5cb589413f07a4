/** What tells objects apart from lists, and keys from texts: a string with what follows it, a bracket, or a comma. */
const PARTS = /(?<text>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|(?<sign>[{}[\],])/g;

/** A key of an object in a text of JSON. */
export type JsonKey = {
	readonly key: string;
	/** Where it stands, as {@link placeIn} writes it. */
	readonly place: string;
	/** Whether the same object had it before: whoever parses the text keeps the last one, and loses the others in silence. */
	readonly repeated: boolean;
};

/** A place inside JSON, such as `facts[0].platform`: a key behind a dot, an index in brackets. */
export const placeIn = (outer: string, step: string | number): string =>
	typeof step === 'number' ? `${outer}[${step}]` : outer === '' ? step : `${outer}.${step}`;

/** An object or a list that is still open. */
type Level = { readonly place: string; readonly keys?: Set<string>; index: number; next: string };

/**
 * All keys in the order of the text, also those that parsing loses or that mean something to every object of the language.
 *
 * @param json valid JSON
 */
export function keysIn(json: string): JsonKey[] {
	const found: JsonKey[] = [];
	const open: Level[] = [];
	for (const { groups: { text = '', colon, sign } = {} } of json.matchAll(PARTS)) {
		const level = open.at(-1);
		if (sign === '{') open.push({ place: placeOfNext(level), keys: new Set(), index: 0, next: '' });
		else if (sign === '[') open.push({ place: placeOfNext(level), index: 0, next: '' });
		else if (sign === ',') {
			if (level) level.index += 1;
		} else if (sign !== undefined) open.pop();
		else if (colon !== undefined && level?.keys) {
			level.next = JSON.parse(text);
			found.push({ key: level.next, place: placeOfNext(level), repeated: level.keys.has(level.next) });
			level.keys.add(level.next);
		}
	}
	return found;
}

/** The place of the value that comes next inside an object or a list. */
const placeOfNext = (level: Level | undefined): string =>
	level === undefined ? '' : placeIn(level.place, level.keys ? level.next : level.index);
