import { vocabularyOf } from '../../domain/search/vocabulary.ts';
import { library } from '../../library.ts';

/** Words and synonyms, loaded when the search is opened. */
export const GET = () => new Response(JSON.stringify(vocabularyOf(library)));
