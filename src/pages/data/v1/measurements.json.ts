import { measurementsJson } from '../../../domain/measurements/json.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** Every test with its conditions and figures, and the facts behind them. */
export const GET = () => json({ ...about(), ...measurementsJson(library) });
