import { library } from '../../../../library.ts';
import { measurementsData } from '../../../../tools/measurements/data.ts';
import { about } from '../_json.ts';

/** What the explorer needs to filter: the tests with conditions and figures, without their facts. Not indented: readers wait for it. */
export const GET = () =>
	new Response(JSON.stringify({ about: about(), ...measurementsData(library) }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
