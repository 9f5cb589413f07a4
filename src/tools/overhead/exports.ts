import { type TextExport, textExports } from '../frame/exports.ts';
import type { Result } from './share.ts';

/** The estimate as text, each with its coefficients, numbered sources, edition and permalink. Made when a reader asks for it. */
export function overheadExports(result: Result): TextExport[] {
	const make = (format: 'markdown' | 'csv' | 'json') => async () =>
		(await import('./share.ts')).overheadText(format, result);
	return textExports('mesh-overhead', { markdown: make('markdown'), csv: make('csv'), json: make('json') });
}
