/**
 * A message is a text with numbered places: `{0}` stands for a value, `<1>…</1>` for an element around words, `<2/>` for
 * an element without any. Places are numbered in the order of the original; a translation may order them anew.
 */
export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'value' | 'open' | 'close' | 'element'; readonly place: number };

const PLACE = /\{(\d+)\}|<(\d+)>|<\/(\d+)>|<(\d+)\/>/g;
const KINDS = ['value', 'open', 'close', 'element'] as const;

/** Cuts a message into its texts and places, in their order. */
export function piecesOf(message: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of message.matchAll(PLACE)) {
		if (match.index > from) pieces.push({ kind: 'text', text: message.slice(from, match.index) });
		const kind = KINDS[match.slice(1).findIndex((number) => number !== undefined)] ?? 'value';
		pieces.push({ kind, place: Number(match.slice(1).find((number) => number !== undefined)) });
		from = match.index + match[0].length;
	}
	if (from < message.length) pieces.push({ kind: 'text', text: message.slice(from) });
	return pieces;
}

/**
 * What is wrong with a translation: it must hold each place of the original once, and elements must be nested.
 *
 * @returns a sentence, or nothing where the translation can be used
 */
export function objectionTo(original: string, translation: string): string | undefined {
	const places = (message: string) => [...message.matchAll(PLACE)].map(([place]) => place).sort();
	const wanted = places(original).join(' ');
	const given = places(translation).join(' ');
	if (wanted !== given) return `has the places ${given || '(none)'} instead of ${wanted || '(none)'}`;
	const open: number[] = [];
	for (const piece of piecesOf(translation)) {
		if (piece.kind === 'open') open.push(piece.place);
		if (piece.kind === 'close' && open.pop() !== piece.place) return `closes <${piece.place}> where another is open`;
	}
	return undefined;
}
