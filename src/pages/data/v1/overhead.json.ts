import { overheadJson } from '../../../domain/overhead/json.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** Coefficients of the overhead estimator with the facts behind them. */
export const GET = () => json({ ...about(), ...overheadJson(library) });
