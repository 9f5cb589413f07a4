import { catalog } from '../../../data/catalog.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** What there is to load: every documented set with its schema and its formats. */
export const GET = () => json({ ...about(), ...catalog(library) });
