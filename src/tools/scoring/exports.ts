import { type TextExport, textExports } from '../frame/exports.ts';
import type { Result } from './share.ts';

/** The result as text. What writes it is loaded when a reader asks for it. */
export function scoringExports(result: Result): TextExport[] {
	const make = (format: 'markdown' | 'csv' | 'json') => async () =>
		(await import('./share.ts')).scoringText(format, result);
	return textExports('mesh-scoring', { markdown: make('markdown'), csv: make('csv'), json: make('json') });
}
