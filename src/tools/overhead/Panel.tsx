import type { CoefficientName } from '../../domain/overhead/figures.ts';
import { isExact, type Range } from '../../domain/overhead/range.ts';
import { isRefused, type Result } from '../../domain/overhead/working.ts';
import { Fold } from '../frame/Fold.tsx';
import { coefficientHref } from './FactLink.tsx';
import { figure } from './format.ts';
import { loadFolded } from './load-folded.ts';
import { NONE_SET, type Row, rowsOf } from './measure.ts';
import type { ModeChoice } from './model.ts';
import type { PanelProps } from './panel-props.ts';

/** One result for all modes: bars and the same numbers in one table, with the working below. */
export function Panel({ data, coefficients, measure, estimates }: PanelProps) {
	const rows = rowsOf(measure, estimates);
	const refusal = sameRefusal(rows);
	if (rows.length === 0) return null;
	const titles = new Map(data.modes.map((mode) => [mode.id, mode]));
	const ranges = rows.flatMap(({ result }) => (isRefused(result) ? [] : result));
	const scale = Math.max(0, ...ranges.map(({ high }) => high));
	const exact = ranges.every(isExact);
	return (
		<div class="panel" id={`measure-${measure.id}`}>
			<table>
				<caption>
					{measure.title}, {measure.unit}
				</caption>
				{refusal === undefined && (
					<thead>
						<tr>
							<th scope="col">Mode</th>
							<th scope="col" class="panel-bar">
								<span class="visually-hidden">{scale > 0 ? 'Bar from ' : 'Bar'}</span>
								{scale > 0 && `0 to ${figure(scale)}`}
							</th>
							{(exact ? ['value'] : ['low', 'typical', 'high']).map((name) => (
								<th key={name} scope="col" class="number">
									{name}
								</th>
							))}
						</tr>
					</thead>
				)}
				<tbody>
					{refusal === undefined ? (
						rows.map(({ estimate, result }) => (
							<tr key={estimate.mode}>
								<ModeCell mode={titles.get(estimate.mode)} flag={measure.flag?.(estimate)} />
								<Cells {...{ data, coefficients, scale, exact, result }} unset={measure.unset?.(estimate)} />
							</tr>
						))
					) : (
						<tr>
							<td>{refusal}</td>
						</tr>
					)}
				</tbody>
			</table>
			{refusal === undefined && (
				<Fold
					class="panel-working"
					load={loadFolded}
					summary={
						<>
							Working<span class="visually-hidden"> of {measure.title}</span>
						</>
					}
				>
					{({ Working }) =>
						rows.map(({ estimate }) => (
							<div key={estimate.mode}>
								<h3>{titles.get(estimate.mode)?.title}</h3>
								<Working data={data} coefficients={coefficients} measure={measure} estimate={estimate} />
							</div>
						))
					}
				</Fold>
			)}
		</div>
	);
}

/** The reason, if all rows are refused for the same one. */
function sameRefusal(rows: readonly Row[]): string | undefined {
	const reasons = new Set(rows.map(({ result }) => (isRefused(result) ? result.refused.reason : undefined)));
	const [reason] = reasons;
	return reasons.size === 1 ? reason : undefined;
}

function ModeCell({ mode, flag }: { readonly mode: ModeChoice | undefined; readonly flag: string | undefined }) {
	return (
		<th scope="row">
			{mode?.title}
			{flag && <small class="flag"> {flag}</small>}
		</th>
	);
}

type CellsProps = Pick<PanelProps, 'data' | 'coefficients'> & {
	readonly result: Result<Range>;
	readonly scale: number;
	readonly exact: boolean;
	readonly unset: readonly CoefficientName[] | undefined;
};

function Cells({ data, coefficients, result, scale, exact, unset }: CellsProps) {
	if (unset) {
		const [name] = unset;
		return (
			<td class="number unset" colSpan={exact ? 2 : 4}>
				{name ? <a href={coefficientHref({ data, coefficient: coefficients[name] })}>{NONE_SET}</a> : NONE_SET}
			</td>
		);
	}
	if (isRefused(result)) {
		return (
			<td class="refused" colSpan={exact ? 2 : 4}>
				{result.refused.reason}
			</td>
		);
	}
	return (
		<>
			<td class="panel-bar">
				<Bar range={result} scale={scale} />
			</td>
			{(exact ? [result.typical] : [result.low, result.typical, result.high]).map((value, index) => (
				<td key={index} class="number">
					{figure(value)}
				</td>
			))}
		</>
	);
}

const WIDTH = 100;
const HEIGHT = 12;

/** Tenths of a unit are less than a pixel: more digits would only make the page heavier. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/** A bar from low to high with a mark at typical. One figure is a bar from zero. Its row has the same figures as text. */
function Bar({ range, scale }: { readonly range: Range; readonly scale: number }) {
	const x = (value: number) => (scale === 0 ? 0 : tenths((value / scale) * WIDTH));
	const exact = isExact(range);
	const start = exact ? 0 : x(range.low);
	return (
		<svg class="range-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
			<rect
				class="range-span"
				x={start}
				width={range.high === 0 ? 0 : tenths(Math.max(0.5, x(range.high) - start))}
				y={2}
				height={HEIGHT - 4}
			/>
			{!exact && <rect class="range-mark" x={x(range.typical)} width={1.5} height={HEIGHT} />}
		</svg>
	);
}
