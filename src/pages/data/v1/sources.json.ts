import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** Every source that facts rest on. */
export const GET = () => json({ ...about(), sources: library.sources });
