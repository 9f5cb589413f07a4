import { library } from '../../library.ts';
import { searchContent } from '../../search/documents.ts';

/** What the search index is built from, besides the pages. The build removes the file once the index is written. */
export const GET = () => new Response(JSON.stringify(searchContent(library)));
