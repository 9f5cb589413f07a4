import { getCollection } from 'astro:content';
import { lexiconOf } from '../../domain/search/languages.ts';

/** What other languages call the things of this site, loaded when nothing that was found contains a word. */
export async function GET() {
	const languages = await getCollection('searchWords');
	return new Response(JSON.stringify(languages.map(({ data }) => lexiconOf(data))));
}
