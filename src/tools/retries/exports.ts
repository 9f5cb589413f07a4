import { type TextExport, textExports } from '../frame/exports.ts';
import type { Result } from './share.ts';

/** The result as text. What writes it is loaded when a reader asks for it. */
export function retriesExports(result: Result): TextExport[] {
	const make = (format: 'markdown' | 'csv' | 'json') => async () =>
		(await import('./share.ts')).retriesExport(format, result);
	return textExports('retry-storm', { markdown: make('markdown'), csv: make('csv'), json: make('json') });
}
