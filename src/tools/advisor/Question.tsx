import { answersIn } from '../../domain/advisor/answers.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Profile } from '../../schema/profile.ts';
import { siteHref } from '../frame/site.ts';
import { PartFields } from './PartFields.tsx';
import type { Change } from './state.ts';

type Props = {
	readonly question: Knowledge['questions'][number];
	readonly profile: Profile;
	readonly change: Change;
	/** Whether the answer is worth more than any other now. */
	readonly next: boolean;
};

/** One question with its options, and the way to take the answer back. */
export function Question({ question: { title, why, page, parts }, profile, change, next }: Props) {
	const given = parts.filter(({ field }) => profile[field] !== undefined);
	return (
		<fieldset>
			<legend>
				{title}
				{next && <span class="advisor-best"> answer this next</span>}
			</legend>
			<p class="advisor-why">
				{why}{' '}
				<a href={siteHref(page)}>
					More<span class="visually-hidden"> on: {title}</span>
				</a>
			</p>
			{parts.map((part) => (
				<PartFields
					key={part.field}
					part={part}
					alone={parts.length === 1}
					answer={profile[part.field]}
					change={change}
				/>
			))}
			{given.length > 0 && (
				<button
					type="button"
					class="advisor-skip"
					onClick={({ currentTarget }) => {
						// The button goes with the answer, and the focus must not get lost with it.
						currentTarget.closest('fieldset')?.querySelector('input')?.focus({ preventScroll: true });
						change(Object.fromEntries(given.map(({ field }) => [field, undefined])));
					}}
				>
					Take the answer back<span class="visually-hidden">: {title}</span>
				</button>
			)}
		</fieldset>
	);
}

type AnsweredProps = Omit<Props, 'change'> & { readonly onOpen: () => void };

/** A question that came with its answer: what was answered, in a line or two, and what of it is open. */
export function AnsweredQuestion({ question, profile, next, onOpen }: AnsweredProps) {
	const { title, parts } = question;
	const given = answersIn({ questions: [question] }, profile).map((line) =>
		parts.length > 1 ? `${line.question}: ${line.answer}` : line.answer,
	);
	const open = parts.filter(({ field }) => profile[field] === undefined).map(({ label }) => `${label}: open`);
	return (
		<div class="advisor-answered">
			<p>
				<b>{title}</b>
				{next && <span class="advisor-best"> answer this next</span>}
				<br />
				{[...given, ...open].join('; ')}
			</p>
			<button type="button" onClick={onOpen}>
				Change<span class="visually-hidden">: {title}</span>
			</button>
		</div>
	);
}
