import { countsOf } from '../../../../domain/editions/summary.ts';
import { editions, listed, unpublished } from '../../../../editions.ts';
import { library } from '../../../../library.ts';
import { about, json } from '../_json.ts';

/** All editions, newest first, and what has changed since the newest. */
export const GET = () =>
	json({
		...about(),
		editions: editions.map(listed).reverse(),
		unpublished: unpublished ? { since: library.edition.since, changes: countsOf(unpublished) } : null,
	});
