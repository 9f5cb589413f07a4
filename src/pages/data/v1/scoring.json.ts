import { library } from '../../../library.ts';
import { scoringFile } from '../../../tools/record/data.ts';
import { about, json } from './_json.ts';

/** Everything that the scoring calculator knows, with the reasons for the scores. */
export const GET = () => json({ about: about(), ...scoringFile(library) });
