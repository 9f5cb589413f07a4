import { hasYears, isFiltering, type MeasurementFilter, NO_FILTER } from '../../domain/measurements/filter.ts';
import { LOAD_WORDS, LOADS, METRIC_WORDS, METRICS, RUNNER_WORDS, RUNNERS } from '../../domain/measurements/words.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import { toggled } from '../frame/toggled.ts';
import type { Step } from '../frame/useLinkState.ts';
import { nameOf } from './format.ts';
import type { MeasurementsData } from './model.ts';
import { MAX_TEXT } from './state.ts';
import { Years } from './Years.tsx';

type Props = {
	readonly data: MeasurementsData;
	readonly filter: MeasurementFilter;
	readonly change: (part: Partial<MeasurementFilter>, step?: Step) => void;
	/** What is shown, as a sentence. */
	readonly status: string;
};

/** What to show: by measure, product, load, years, who ran it, test and words. */
export function Filters({ data: { platforms, beds }, filter, change, status }: Props) {
	const set = setIn(filter);
	const undated = hasYears(filter) ? beds.filter(({ year }) => year === undefined).length : 0;
	return (
		<section class="measure-controls" aria-labelledby="measure-filter">
			<h2 id="measure-filter">Show</h2>
			<Choice
				name="measure"
				legend="Measure"
				words={METRICS}
				names={METRIC_WORDS}
				chosen={filter.metrics}
				onChange={(metrics) => change({ metrics })}
			/>
			<Choice
				name="product"
				legend="Product in the comparison"
				words={platforms.map(({ id }) => id)}
				names={Object.fromEntries(platforms.map(({ id, short }) => [id, short]))}
				chosen={filter.platforms}
				onChange={(chosen) => change({ platforms: chosen })}
			/>
			<Disclosure
				class="measure-more"
				summary={
					<>
						Load, year, who ran it, test
						{set > 0 && <span class="measure-set">: {set} set</span>}
					</>
				}
				late
			>
				<Choice
					name="load"
					legend="Load"
					words={LOADS}
					names={LOAD_WORDS}
					chosen={filter.loads}
					onChange={(loads) => change({ loads })}
				/>
				<Years filter={filter} years={beds.flatMap(({ year }) => year ?? [])} change={change} />
				{undated > 0 && (
					<p class="tool-note">
						{undated === 1
							? 'One test has no date and is left out.'
							: `${undated} tests have no date and are left out.`}
					</p>
				)}
				<Choice
					name="runner"
					legend="Who ran it"
					words={RUNNERS}
					names={RUNNER_WORDS}
					chosen={filter.runners}
					onChange={(runners) => change({ runners })}
				/>
				<Choice
					name="bed"
					legend="Test"
					words={beds.map(({ id }) => id)}
					names={Object.fromEntries(beds.map((bed) => [bed.id, nameOf(bed)]))}
					chosen={filter.beds}
					onChange={(chosen) => change({ beds: chosen })}
				/>
			</Disclosure>
			<label class="measure-find">
				<span>Find in tests</span>
				<input
					type="search"
					id="measure-find"
					value={filter.text}
					maxLength={MAX_TEXT}
					placeholder="bookinfo, GKE, keep-alive …"
					onInput={(event) => change({ text: event.currentTarget.value }, 'replace')}
				/>
			</label>
			<p class="measure-count">
				<span role="status">{status}</span>{' '}
				{isFiltering(filter) && (
					<button type="button" onClick={() => change(NO_FILTER)}>
						Show all
					</button>
				)}
			</p>
		</section>
	);
}

/** How many of the filters in the folded section are set. */
const setIn = (filter: MeasurementFilter) =>
	filter.loads.length + filter.runners.length + filter.beds.length + (hasYears(filter) ? 1 : 0);

type ChoiceProps<Word extends string> = {
	/** Start of the ids of the boxes: a box that is ticked before the data is there is found by its id. */
	readonly name: string;
	readonly legend: string;
	readonly words: readonly Word[];
	readonly names: Readonly<Partial<Record<Word, string>>>;
	readonly chosen: readonly Word[];
	readonly onChange: (chosen: readonly Word[]) => void;
};

function Choice<Word extends string>({ name, legend, words, names, chosen, onChange }: ChoiceProps<Word>) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{words.map((word) => (
				<label key={word} class="check">
					<input
						type="checkbox"
						id={`${name}-${word}`}
						checked={chosen.includes(word)}
						onChange={() => onChange(toggled(words, chosen, word))}
					/>
					<span>{names[word] ?? word}</span>
				</label>
			))}
		</fieldset>
	);
}
