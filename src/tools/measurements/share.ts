import type { MeasurementsJson } from '../../domain/measurements/json.ts';
import { differenceIn } from '../../domain/measurements/measurements.ts';
import { References } from '../../domain/share/references.ts';
import { list, plain, type Report, type Section, section, tableOf } from '../../domain/share/report.ts';
import { loadJson } from '../frame/load.ts';
import { differenceText, figureText, loadOf, titleOf } from './format.ts';
import type { ListedBed } from './model.ts';
import { measurementsContent, measurementsCsv, measurementsMarkdown, type Result, WARNING } from './texts.ts';

/**
 * What is shown as a report. The facts are loaded.
 *
 * @throws if they cannot be loaded
 */
export const measurementsReport = async (result: Result): Promise<Report> =>
	reportOf(result, await loadJson<MeasurementsJson>('/data/v1/measurements.json'));

/** The same with facts that are there already. Markdown and CSV have a form of their own, with every condition. */
export function reportOf(result: Result, json: MeasurementsJson): Report {
	const { data, shown, url } = result;
	const references = new References(json.facts);
	const sections = shown.flatMap((bed) => sectionsOf(bed, references));
	return {
		tool: 'measurements',
		name: 'mesh-measurements',
		title: 'Published measurements of service meshes',
		summary: [plain(`Tests: ${shown.length}.`), plain(WARNING)],
		sections,
		sources: references.list(),
		edition: data.edition,
		link: url,
		json: measurementsContent(result, json),
		markdown: measurementsMarkdown(result, json),
		csv: measurementsCsv(result, json),
	};
}

/** A section for each comparison of a test: figures of different tests never share a table. */
function sectionsOf({ title, year, who, limits, comparisons }: ListedBed, references: References): Section[] {
	return comparisons.flatMap((comparison, index) => {
		const rows = comparison.figures.map((figure) => {
			const difference = differenceIn(comparison, figure);
			const shownDifference = difference ? differenceText(difference) : '';
			return [references.cite(figure.what, [figure.fact]), figureText(figure), shownDifference];
		});
		const head = [`${titleOf(comparison)} (${loadOf(comparison)})`, 'Figure', 'Against the baseline'];
		const about = [`${year ?? 'Undated'}. ${who}.`, ...(limits ? [limits] : [])];
		return section(
			index === 0 ? title : `${title}, continued`,
			tableOf([head, ...rows]),
			list(index === 0 ? about.map(plain) : []),
		);
	});
}
