import type { Draft } from '../../domain/record/draft.ts';
import { LIMITS, LINK_STYLES, STATUSES, type TextName, type Texts } from '../../domain/record/texts.ts';
import { ChoiceField, DayField, LineField, TextField } from './Field.tsx';
import { Watches } from './Watches.tsx';

type Props = {
	readonly texts: Texts;
	readonly draft: Draft;
	/** Title that the record has while its author gives none. */
	readonly title: string;
	readonly onTexts: (part: Partial<Texts>) => void;
};

/** What only the author knows. */
export function AuthorFields({ texts, draft, title, onTexts }: Props) {
	const field = (name: TextName, label: string, hint?: string) => ({
		id: `record-${name}`,
		label,
		hint,
		value: texts[name],
		most: LIMITS[name],
		onValue: (value: string) => onTexts({ [name]: value }),
	});
	const day = (name: 'date' | 'revisit' | 'due', label: string, hint?: string) => ({
		id: `record-${name}`,
		label,
		hint,
		value: texts[name],
		onValue: (value: string) => onTexts({ [name]: value }),
	});
	const options = draft.outcome?.options ?? draft.options.map((option) => option.title);
	return (
		<>
			<div class="record-fields">
				<LineField wide {...field('title', 'Title', `Empty: “${title}”`)} />
				<ChoiceField
					id="record-status"
					label="Status"
					value={texts.status}
					options={STATUSES.map((status) => [status, status])}
					onValue={(status) => onTexts({ status })}
				/>
				{texts.status === 'superseded' && <LineField {...field('supersededBy', 'Superseded by')} />}
				<DayField {...day('date', 'Date')} />
				<LineField {...field('number', 'Number in your log', 'Such as 0012, for the name of the file')} />
				<LineField {...field('deciders', 'Decision-makers', 'Names, separated by commas')} />
				<LineField {...field('consulted', 'Consulted')} />
				<LineField {...field('informed', 'Informed')} />
				<TextField
					{...field('context', 'Context', 'Two or three sentences: who needs what, and by when. “- ” begins a list.')}
				/>
				<LineField wide {...field('chosen', 'Chosen option', chosenHint(draft))} options={options} />
				<TextField
					{...field('because', 'Because', 'What decided, above all if it differs from what the answers lead to')}
				/>
				<DayField {...day('revisit', 'Read again on', 'A year is usual; half a year if a constraint decided')} />
				<LineField {...field('owner', 'Owner of the decision')} />
			</div>
			<Watches
				watches={texts.watches}
				suggestions={suggestionsFrom(draft)}
				onWatches={(watches) => onTexts({ watches })}
			/>
			<div class="record-fields">
				<TextField {...field('notes', 'Notes')} />
				<LineField wide {...field('supersedes', 'Supersedes', 'Record that this one replaces')} />
			</div>
			<h3>For the evaluation task</h3>
			<div class="record-fields">
				<LineField {...field('project', 'Project')} />
				<LineField {...field('assignee', 'Assignee')} />
				<LineField {...field('priority', 'Priority')} />
				<DayField {...day('due', 'Due')} />
				<LineField {...field('tags', 'Tags', 'Empty: service-mesh, evaluation')} />
				<ChoiceField
					id="record-links"
					label="Links between files"
					value={texts.links}
					options={LINK_STYLES.map((style) => [style, LINK_NAMES[style]])}
					onValue={(links) => onTexts({ links })}
				/>
			</div>
		</>
	);
}

const LINK_NAMES = { ordinary: 'Ordinary: [label](file.md)', wiki: 'Wiki: [[file]]' } as const;

function chosenHint({ outcome }: Draft): string | undefined {
	if (outcome === undefined) return undefined;
	return outcome.option ? `Empty: “${outcome.option}”` : `Open: ${outcome.unsettled}.`;
}

/** Answers that would change the verdict, as sentences to start from. */
const suggestionsFrom = ({ changes }: Draft): string[] =>
	changes.flatMap(({ question, answers }) =>
		answers.map((answer) => `The answer to “${question}” becomes “${answer}”.`),
	);
