import type { Estimate } from '../../domain/overhead/estimate.ts';
import { isRefused } from '../../domain/overhead/working.ts';
import type { TextTable } from '../../domain/text/table.ts';
import { figures } from './format.ts';
import { type Measure, NONE_SET, type Section } from './measure.ts';
import type { OverheadData } from './model.ts';

/** A result in a cell: low / typical / high, that nothing is set, or that it is refused. */
function resultText({ read, flag, unset }: Measure, estimate: Estimate): string {
	const result = read(estimate);
	if (result === undefined) return '–';
	if (isRefused(result)) return result.refused.code === 'input-missing' ? 'not asked for' : 'refused';
	const text = unset?.(estimate) ? NONE_SET : figures(result);
	const remark = flag?.(estimate);
	return remark === undefined ? text : `${text} (${remark})`;
}

const shown = ({ read }: Measure, estimates: readonly Estimate[]) =>
	estimates.some((estimate) => {
		const result = read(estimate);
		return result !== undefined && !(isRefused(result) && result.refused.code === 'input-missing');
	});

/** All results: a row for each, a column for each mode. */
export function resultTable(
	{ modes }: Pick<OverheadData, 'modes'>,
	sections: readonly Section[],
	estimates: readonly Estimate[],
): TextTable {
	const titles = estimates.map(({ mode }) => modes.find(({ id }) => id === mode)?.title ?? mode);
	const rows = sections.flatMap(({ title, measures }) =>
		measures
			.filter((measure) => shown(measure, estimates))
			.map((measure) => [
				`${title}: ${measure.title}, ${measure.unit}`,
				...estimates.map((estimate) => resultText(measure, estimate)),
			]),
	);
	return [['Low / typical / high', ...titles], ...rows];
}
