import type { MeasurementFilter } from '../../domain/measurements/filter.ts';
import { nameOf } from './format.ts';
import type { ListedBed } from './model.ts';

type Props = {
	readonly beds: readonly ListedBed[];
	/** Ids of the tests that the filter names. */
	readonly chosen: MeasurementFilter['beds'];
	readonly change: (part: Pick<MeasurementFilter, 'beds'>) => void;
};

/** Two tests to put side by side: the short way to why they disagree. It sets the same filter as the list of tests. */
export function Compare({ beds, chosen: [first = '', second = ''], change }: Props) {
	const choose = (...ids: string[]) => change({ beds: [...new Set(ids.filter((id) => id !== ''))] });
	return (
		<fieldset class="measure-compare">
			<legend>Why do two tests disagree?</legend>
			<TestSelect
				id="compare-first"
				label="This test"
				beds={beds}
				value={first}
				onChange={(id) => choose(id, second)}
			/>
			<TestSelect
				id="compare-second"
				label="and this one"
				beds={beds}
				value={second}
				onChange={(id) => choose(first, id)}
			/>
		</fieldset>
	);
}

type SelectProps = Pick<Props, 'beds'> & {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly onChange: (id: string) => void;
};

function TestSelect({ id, label, beds, value, onChange }: SelectProps) {
	return (
		<label>
			<span>{label}</span>
			<select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				<option value="">Choose a test</option>
				{beds.map((bed) => (
					<option key={bed.id} value={bed.id}>
						{nameOf(bed)}
					</option>
				))}
			</select>
		</label>
	);
}
