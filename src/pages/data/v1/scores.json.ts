import { scoresJson } from '../../../domain/scoring/json.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** Criteria with their rubrics, presets, and every score with its reasons and facts. */
export const GET = () =>
	json({ ...about(), criteria: library.criteria, presets: library.presets, ...scoresJson(library) });
