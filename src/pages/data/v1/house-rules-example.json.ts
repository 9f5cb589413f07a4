import { EXAMPLE } from '../../../domain/settings/example.ts';
import { json } from './_json.ts';

/** A file of house rules that shows every field. */
export const GET = () => json(EXAMPLE);
