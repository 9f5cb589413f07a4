import { retriesJson } from '../../../domain/retries/json.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** What meshes and libraries retry by default, in numbers, with the facts behind it. */
export const GET = () => json({ ...about(), ...retriesJson(library) });
