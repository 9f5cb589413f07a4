import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** Groups and capabilities: the rows of the matrix, and how support is judged. */
export const GET = () => json({ ...about(), groups: library.groups, capabilities: library.capabilities });
