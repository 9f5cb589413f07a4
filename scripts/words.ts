// npm run words: writes down all messages of the interface, and says what the translations lack.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG, catalogOf } from '../src/words/catalog.ts';
import { languages, PSEUDO } from '../src/words/locale.ts';
import { PROJECT } from './install.mjs';

const catalog = catalogOf(PROJECT);
const messages = new Set(Object.values(catalog).flat());
writeFileSync(join(PROJECT, CATALOG), `${JSON.stringify(catalog, undefined, '\t')}\n`);
console.log(`${messages.size} messages in ${Object.keys(catalog).length} files: ${CATALOG}`);
for (const language of languages().filter((name) => name !== PSEUDO)) {
	const words = JSON.parse(readFileSync(join(PROJECT, 'src/words/translations', `${language}.json`), 'utf8'));
	const missing = [...messages].filter((message) => !(message in words));
	const unused = Object.keys(words).filter((message) => !messages.has(message));
	console.log(`${language}: ${missing.length} not translated, ${unused.length} no longer used`);
}
