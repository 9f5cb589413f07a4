import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { holdsWordsForReaders } from './files.ts';
import { locale, translationTo } from './locale.ts';
import { translated } from './translate.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project in the language of the build; nothing where it stays as it is, or there is no such language. */
export function inLocale(file: string): string | undefined {
	const path = relative(ROOT, file).replaceAll('\\', '/');
	if (locale === undefined || !holdsWordsForReaders(path)) return undefined;
	return translated(path, readFileSync(file, 'utf8'), translationTo(locale));
}

/** Translates what the bundler loads. The files on disk stay English. */
export function wordsOfLocale(): Plugin {
	return {
		name: 'words-of-locale',
		enforce: 'pre',
		// Not `transform`: templates are compiled before other plugins get to transform them.
		load(id) {
			return id.includes('?') || id.startsWith('\0') ? undefined : inLocale(id);
		},
	};
}
