import { getCollection } from 'astro:content';
import { knownWords } from '../../domain/search/vocabulary.ts';
import { packWords } from '../../domain/search/word-list.ts';
import { running } from '../../domain/text/running.ts';
import { library } from '../../library.ts';

/** Words to correct slips by, loaded when nothing that was found contains a word. */
export async function GET() {
	const docs = await getCollection('docs');
	const pages = docs.map(({ data, body }) => ({ title: data.title, aliases: data.aliases, text: running(body ?? '') }));
	return new Response(JSON.stringify(packWords(knownWords(library, pages))));
}
