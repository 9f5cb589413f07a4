import { today } from '../../../../../editions.ts';
import { library } from '../../../../../library.ts';
import { compact } from '../_files.ts';

/** The content as it is now, in the form in which editions are compared. */
export const GET = () => compact(library.edition, today);
