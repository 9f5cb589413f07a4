import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pseudo } from './pseudo.ts';
import type { Translate } from './translate.ts';

/** Translations of the interface: a file a language, `<language>.json`, in which each message stands with its translation. */
const TRANSLATIONS = fileURLToPath(new URL('./translations/', import.meta.url));

/** A language that nobody speaks, to see what a translation would not reach. */
export const PSEUDO = 'pseudo';

/** The language of the interface that a build asks for; nothing for English, in which the interface is written. */
export const locale = process.env['LOCALE'] || undefined;

/**
 * How messages are put into a language. A message without a translation stays English.
 *
 * @throws names the languages there are, if this is none of them
 */
export function translationTo(language: string): Translate {
	if (language === PSEUDO) return pseudo;
	const file = `${TRANSLATIONS}${language}.json`;
	if (!existsSync(file)) {
		throw new Error(
			`LOCALE=${language}: there is no src/words/translations/${language}.json. Write one of ${languages().join(', ')}.`,
		);
	}
	const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
	return (message) => words[message] ?? message;
}

/** Languages that the interface can be built in, beside English. */
export function languages(): readonly string[] {
	const files = existsSync(TRANSLATIONS) ? readdirSync(TRANSLATIONS) : [];
	return [PSEUDO, ...files.map((file) => file.replace(/\.json$/, ''))];
}
