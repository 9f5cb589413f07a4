import { vocabularyOf } from '../../domain/search/vocabulary.ts';
import { library } from '../../library.ts';

/** Filters and synonyms, loaded when the search is opened. */
export function GET() {
	return new Response(JSON.stringify(vocabularyOf(library)));
}
