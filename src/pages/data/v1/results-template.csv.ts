import { coefficientsFrom } from '../../../domain/overhead/coefficient-table.ts';
import { resultsTemplate } from '../../../domain/overhead/results-template.ts';
import { library } from '../../../library.ts';

/** The file in which a reader hands the results of a load test to the estimator, to be filled in. */
export const GET = () =>
	new Response(resultsTemplate(coefficientsFrom(library.fact), library.edition.id), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
