import { piecesOf } from './template.ts';

const PLAIN = 'ABCDEGHIJKLNOPRSTUWYZabcdeghijklnoprstuwyz';
const ACCENTED = 'ÅƁĆĎÉĜĤÎĴĶĻŃÖÞŔŠŤÛŴÝŽåƀćďéĝĥîĵķļńöþŕšťûŵýž';
const VOWELS = 'åéîöûý';

/** Names of languages are no words. */
const LANGUAGE = /^[a-z]{2}-[A-Z]{2}$/;

/**
 * A message in a language that nobody speaks, and everybody can read: letters carry accents, vowels are doubled because
 * other languages are longer than English, and brackets show where a message begins and ends.
 */
export function pseudo(message: string): string {
	if (LANGUAGE.test(message)) return message;
	const words = piecesOf(message)
		.map((piece) => (piece.kind === 'text' ? accented(piece.text) : MARKS[piece.kind](piece.place)))
		.join('');
	return `⟦${words}⟧`;
}

const MARKS = {
	value: (place: number) => `{${place}}`,
	open: (place: number) => `<${place}>`,
	close: (place: number) => `</${place}>`,
	element: (place: number) => `<${place}/>`,
} as const;

const accented = (text: string) =>
	[...text]
		.map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)
		.map((letter) => (VOWELS.includes(letter) ? letter + letter : letter))
		.join('');
