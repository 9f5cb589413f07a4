import { getCollection } from 'astro:content';
import { vocabularyOf } from '../../domain/search/vocabulary.ts';
import { library } from '../../library.ts';

/** Words and synonyms, loaded when the search is opened. */
export async function GET() {
	const docs = await getCollection('docs');
	const pages = docs.map(({ data, body }) => ({ title: data.title, aliases: data.aliases, text: running(body ?? '') }));
	return new Response(JSON.stringify(vocabularyOf(library, pages)));
}

/** What readers read: no code, no components, no addresses. */
const running = (body: string) =>
	body
		.replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ')
		.replace(/<[A-Z]\w*[^>]*\/>/g, ' ')
		.replace(/\]\([^)]*\)/g, '] ');
