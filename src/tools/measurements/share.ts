import type { MeasurementsJson } from '../../domain/measurements/json.ts';
import { type TextExport, textExports } from '../frame/exports.ts';
import { loadJson } from '../frame/load.ts';
import type { Result } from './texts.ts';

/**
 * What is shown, as text, each with numbered sources, edition and permalink. Facts, and the code that writes the texts, are
 * loaded when a reader asks for one.
 */
export function measurementsExports(result: Result): TextExport[] {
	const parts = async () =>
		[await import('./texts.ts'), await loadJson<MeasurementsJson>('/data/v1/measurements.json')] as const;
	return textExports('mesh-measurements', {
		markdown: async () => {
			const [texts, json] = await parts();
			return texts.measurementsMarkdown(result, json);
		},
		csv: async () => {
			const [texts, json] = await parts();
			return texts.measurementsCsv(result, json);
		},
		json: async () => {
			const [texts, json] = await parts();
			return texts.measurementsText(result, json);
		},
	});
}
