import { type MeasurementFilter, YEARS } from '../../domain/measurements/filter.ts';

type Props = {
	readonly filter: Pick<MeasurementFilter, 'from' | 'to'>;
	/** Years of all tests. */
	readonly years: readonly number[];
	readonly change: (part: Partial<Pick<MeasurementFilter, 'from' | 'to'>>) => void;
};

/** The first and the last year. Where they are the wrong way round nothing is shown, and the reader is told why. */
export function Years({ filter: { from, to }, years, change }: Props) {
	return (
		<fieldset class="years">
			<legend>Year</legend>
			<YearSelect
				label="From"
				years={years}
				value={from}
				any={YEARS.first}
				onChange={(year) => change({ from: year })}
			/>
			<YearSelect label="To" years={years} value={to} any={YEARS.last} onChange={(year) => change({ to: year })} />
			{from > to && (
				<p class="field-problem" role="alert">
					The first year lies after the last one. Choose an earlier first year or a later last one.
				</p>
			)}
		</fieldset>
	);
}

type SelectProps = {
	readonly label: string;
	readonly years: readonly number[];
	readonly value: number;
	/** The value that leaves nothing out. */
	readonly any: number;
	readonly onChange: (year: number) => void;
};

function YearSelect({ label, years, value, any, onChange }: SelectProps) {
	// A link may name a year of which there is no test.
	const options = [...new Set([...years, value])].filter((year) => year !== any).sort((a, b) => a - b);
	return (
		<label>
			<span>{label}</span>
			<select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
				<option value={any}>any</option>
				{options.map((year) => (
					<option key={year} value={year}>
						{year}
					</option>
				))}
			</select>
		</label>
	);
}
