import { library } from '../../../library.ts';
import { recordData } from '../../../tools/record/data.ts';
import { about, json } from './_json.ts';

/** What every decision record needs: decisions with options, the checklist, and what became of withdrawn facts. */
export const GET = () => json({ about: about(), ...recordData(library) });
