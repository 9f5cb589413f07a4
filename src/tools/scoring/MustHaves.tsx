import { useState } from 'preact/hooks';
import type { MustHave } from '../../domain/scoring/knockouts.ts';
import { holdsWords } from '../../domain/text/words-in.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import type { MustHaveChoice, ScoringData } from './model.ts';
import type { Change } from './state.ts';

type Props = { readonly data: ScoringData; readonly chosen: readonly MustHave[]; readonly change: Change };

/** Shows the must-haves and puts the focus on the first that is chosen. A link could not: the address holds the state. */
export function goToMustHaves(): void {
	const section = document.querySelector<HTMLDetailsElement>('.must-haves');
	if (section === null) return;
	section.open = true;
	const chosen = section.querySelector<HTMLElement>('li input:checked');
	(chosen ?? section.querySelector('summary'))?.focus();
	section.scrollIntoView();
}

/** Capabilities without which a candidate is out, whatever its points. */
export function MustHaves({ data, chosen, change }: Props) {
	const [text, setText] = useState('');
	const set = (id: string, next: MustHave | undefined) => {
		const others = new Map(chosen.map((mustHave) => [mustHave.capability, mustHave]));
		if (next) others.set(id, next);
		else others.delete(id);
		change({ mustHaves: data.mustHaves.flatMap((choice) => others.get(choice.id) ?? []) });
	};
	const shown = data.mustHaves.filter(({ title, question }) => holdsWords([title, question], text));
	return (
		<Disclosure class="must-haves" summary={`Must-haves (${chosen.length})`} wanted={chosen.length > 0}>
			<p class="tool-note">A candidate that lacks one is out. What nobody has researched is not held against it.</p>
			<label>
				<span>Find a capability</span>
				<input
					type="search"
					value={text}
					placeholder="FIPS, Windows, canary …"
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</label>
			<ul>
				{shown.map((choice) => (
					<MustHaveRow
						key={choice.id}
						choice={choice}
						chosen={chosen.find(({ capability }) => capability === choice.id)}
						onChange={(next) => set(choice.id, next)}
					/>
				))}
			</ul>
			{shown.length === 0 && <p>No capability of that name can be made a must-have.</p>}
		</Disclosure>
	);
}

type RowProps = {
	readonly choice: MustHaveChoice;
	readonly chosen: MustHave | undefined;
	readonly onChange: (next: MustHave | undefined) => void;
};

function MustHaveRow({ choice, chosen, onChange }: RowProps) {
	return (
		<li>
			<label class="check" title={choice.question}>
				<input
					type="checkbox"
					checked={chosen !== undefined}
					onChange={() => onChange(chosen ? undefined : { capability: choice.id, full: false })}
				/>
				<span>
					{choice.title} <small>{choice.group}</small>
				</span>
			</label>
			{chosen && (
				<label class="check must-have-full">
					<input
						type="checkbox"
						checked={chosen.full}
						onChange={() => onChange({ capability: choice.id, full: !chosen.full })}
					/>
					<span>partial support is not enough</span>
				</label>
			)}
		</li>
	);
}
