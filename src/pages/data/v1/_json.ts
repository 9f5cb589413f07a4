import { library } from '../../../library.ts';

/** What every data file says of itself. */
export function about() {
	const { edition } = library;
	return {
		edition: { id: edition.id, date: edition.date, hash: edition.hash },
		license: 'CC BY 4.0',
		attribution: 'Mesh or Not',
	};
}

/** A data file. It is indented, so that a difference between two editions can be read. */
export function json(content: object): Response {
	return new Response(`${JSON.stringify(content, undefined, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
}
