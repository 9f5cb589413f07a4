import { checklistJson } from '../../../domain/checklist/json.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** The adoption checklist, and every fact that it rests on. */
export const GET = () => json({ ...about(), ...checklistJson(library) });
