import { type TextExport, textExports } from '../frame/exports.ts';
import type { Result } from './export/evidence.ts';
import type { ExportKind } from './export/make.ts';

/**
 * The plan as text, as a calendar and as alert rules, each with numbered sources, edition and permalink. What makes them is
 * loaded when a reader asks for the first one.
 */
export function certificateExports(result: Result): TextExport[] {
	const make = (kind: ExportKind) => async () => (await import('./export/make.ts')).makeExport(kind, result);
	return [
		...textExports('certificate-plan', { markdown: make('markdown'), csv: make('csv'), json: make('json') }),
		{
			id: 'calendar',
			label: 'Calendar (.ics)',
			file: 'certificate-plan.ics',
			type: 'text/calendar',
			make: make('calendar'),
		},
		{
			id: 'alerts',
			label: 'Alert rules',
			file: 'certificate-alerts.yaml',
			type: 'application/yaml',
			make: make('alerts'),
		},
	];
}
