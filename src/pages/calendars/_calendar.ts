import { type SupportEnd, supportCalendar } from '../../domain/support/calendar.ts';
import { library } from '../../library.ts';
import { absolute, pathOfFact } from '../../url.ts';

/** A calendar file with what the facts behind its events say. */
export function calendar(title: string, ends: readonly SupportEnd[]): Response {
	const file = supportCalendar(title, ends, {
		fact: (id) => {
			const { statement, checked } = library.fact(id);
			return { statement, checked, url: absolute(pathOfFact(id)) };
		},
	});
	return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
