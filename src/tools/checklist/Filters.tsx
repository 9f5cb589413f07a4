import { type ChecklistFilter, isFiltering, NO_FILTER } from '../../domain/checklist/filter.ts';
import { PHASES, type Phase, SEVERITIES } from '../../domain/checklist/list.ts';
import { STATE_WORDS, STATES } from '../../domain/checklist/marks.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import { toggled } from '../frame/toggled.ts';
import type { Step } from '../frame/useLinkState.ts';
import { MAX_TEXT } from './state.ts';

type Props = {
	readonly filter: ChecklistFilter;
	readonly change: (part: Partial<ChecklistFilter>, step?: Step) => void;
	/** How many items pass. */
	readonly shown: number;
	readonly of: number;
	/** Whether there is room to show all of it at once. */
	readonly open: boolean;
};

const PHASE_TITLES = Object.fromEntries(PHASES.map(({ id, title }) => [id, title])) as Readonly<Record<Phase, string>>;

/** What to show: by severity, phase, state and words. */
export function Filters({ filter, change, shown, of, open }: Props) {
	return (
		<section class="checklist-controls" aria-labelledby="filter-title">
			<Disclosure
				class="side-fold"
				summary={
					<h2 id="filter-title" class="side-title">
						Filter the list
					</h2>
				}
				wanted={open || isFiltering(filter)}
			>
				<label class="checklist-find">
					<span>Find in items and notes</span>
					<input
						type="search"
						value={filter.text}
						maxLength={MAX_TEXT}
						placeholder="certificate, probe, linkerd …"
						onInput={(event) => change({ text: event.currentTarget.value }, 'replace')}
					/>
				</label>
				<Choice
					legend="Severity"
					words={SEVERITIES}
					chosen={filter.severities}
					onChange={(severities) => change({ severities })}
				/>
				<Choice
					legend="Phase"
					words={PHASES.map(({ id }) => id)}
					names={PHASE_TITLES}
					chosen={filter.phases}
					onChange={(phases) => change({ phases })}
				/>
				<Choice
					legend="State"
					words={STATES}
					names={STATE_WORDS}
					chosen={filter.states}
					onChange={(states) => change({ states })}
				/>
				<p class="checklist-count">
					<span role="status">{`${shown} of ${of} items shown`}</span>{' '}
					{isFiltering(filter) && (
						<button type="button" onClick={() => change(NO_FILTER)}>
							Show all
						</button>
					)}
				</p>
			</Disclosure>
		</section>
	);
}

type ChoiceProps<Word extends string> = {
	readonly legend: string;
	readonly words: readonly Word[];
	readonly names?: Readonly<Record<Word, string>>;
	readonly chosen: readonly Word[];
	readonly onChange: (chosen: readonly Word[]) => void;
};

function Choice<Word extends string>({ legend, words, names, chosen, onChange }: ChoiceProps<Word>) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{words.map((word) => (
				<label key={word} class="check">
					<input
						type="checkbox"
						checked={chosen.includes(word)}
						onChange={() => onChange(toggled(words, chosen, word))}
					/>
					<span>{names?.[word] ?? word}</span>
				</label>
			))}
		</fieldset>
	);
}
