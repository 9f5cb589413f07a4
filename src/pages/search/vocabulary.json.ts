import { getCollection } from 'astro:content';
import { vocabularyOf } from '../../domain/search/vocabulary.ts';
import { running } from '../../domain/text/running.ts';
import { library } from '../../library.ts';

/** Words and synonyms, loaded when the search is opened. */
export async function GET() {
	const docs = await getCollection('docs');
	const pages = docs.map(({ data, body }) => ({ title: data.title, aliases: data.aliases, text: running(body ?? '') }));
	return new Response(JSON.stringify(vocabularyOf(library, pages)));
}
