import { library } from '../../../library.ts';
import { overheadData } from '../../../tools/overhead/data.ts';
import { about, json } from './_json.ts';

/** Everything that the overhead estimator knows: modes, clusters to start from, coefficients. */
export const GET = () => json({ about: about(), ...overheadData(library) });
