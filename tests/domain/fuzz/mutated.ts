import fc from 'fast-check';

/** Pieces that some reader, format or language takes for something else than text. */
export const NASTY = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'"',
	"'",
	'`',
	'<',
	'&lt;',
	'&amp;',
	'%3C',
	'%',
	'%zz',
	'\\u003c',
	'\0',
	'\u202e',
	'\ufeff',
	'\ud800',
	'\u2028',
	'\r\n',
	'\n---\n',
	'```',
	'{',
	'}',
	'[',
	']',
	'[[[[',
	'null',
	'-1',
	'1e999',
	'NaN',
	'99999999999999999999',
	'0x10',
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'~',
	'~~',
	'~zz',
	'.',
	'..',
	'&',
	'&&',
	'=',
	'#',
	'?',
	' ',
	'\t',
	',',
	';',
	':',
	'٣',
	'𝟙',
] as const;

type Edit = { readonly at: number; readonly length: number; readonly text: string; readonly again: boolean };

const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
	text: fc.oneof(fc.constantFrom('', ...NASTY), fc.string({ unit: 'binary', maxLength: 20 })),
	again: fc.boolean(),
});

function applied(text: string, { at, length, text: piece, again }: Edit): string {
	const start = Math.floor(at * text.length);
	const cut = text.slice(start, start + length);
	return text.slice(0, start) + piece + (again ? cut + cut : '') + text.slice(start + length);
}

/** A sound input with a few pieces lost, doubled or put in, or something that was never sound. */
export function mutated(samples: readonly string[], most = 6): fc.Arbitrary<string> {
	return fc.oneof(
		{
			weight: 6,
			arbitrary: fc
				.tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: most }))
				.map(([sample, edits]) => edits.reduce(applied, sample)),
		},
		{ weight: 1, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 30 }).map((parts) => parts.join('')) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
	);
}

/** A saved file with values of other kinds in it, and fields that are lost, renamed or too many. */
export function mutatedJson(sample: object): fc.Arbitrary<string> {
	const value = fc.oneof(
		fc.constantFrom<unknown>(null, true, -1, 1e300, '', [], {}, [[[]]], { __proto__: 1 }),
		fc.constantFrom<unknown>(...NASTY),
		fc.jsonValue({ maxDepth: 2 }),
	);
	const changes = fc.array(fc.tuple(fc.nat(), value, fc.constantFrom('set', 'drop', 'rename')), { maxLength: 3 });
	return fc.oneof(
		{ weight: 3, arbitrary: changes.map((list) => JSON.stringify(list.reduce(changed, structuredClone(sample)))) },
		{ weight: 2, arbitrary: mutated([JSON.stringify(sample, undefined, 1)]) },
	);
}

type Holder = Record<string, unknown>;

function changed(root: object, [place, value, how]: readonly [number, unknown, string]): object {
	const places = placesIn(root as Holder);
	const [holder, key] = places[place % places.length] ?? [root as Holder, 'x'];
	if (how !== 'set') delete holder[key];
	if (how !== 'drop') {
		Object.defineProperty(holder, how === 'rename' ? `${key}x` : key, { value, enumerable: true, configurable: true });
	}
	return root;
}

function placesIn(holder: Holder): (readonly [Holder, string])[] {
	return Object.keys(holder).flatMap((key) => {
		const value = holder[key];
		const inside = typeof value === 'object' && value !== null ? placesIn(value as Holder) : [];
		return [[holder, key] as const, ...inside];
	});
}
