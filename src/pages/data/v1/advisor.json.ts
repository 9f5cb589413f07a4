import { library } from '../../../library.ts';
import { advisorData } from '../../../tools/advisor/data.ts';
import { about, json } from './_json.ts';

/** Everything that the advisor knows: questions, needs with conditions, verdicts with rules, platforms, advice. */
export const GET = () => json({ about: about(), ...advisorData(library) });
