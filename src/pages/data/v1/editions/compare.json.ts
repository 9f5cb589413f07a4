import { editions, unpublished } from '../../../../editions.ts';
import { library } from '../../../../library.ts';
import { editionsData } from '../../../../tools/editions/data.ts';
import { compact } from './_files.ts';

/** What the comparison of editions begins with. */
export const GET = () => compact(library.edition, editionsData(library, editions, unpublished));
