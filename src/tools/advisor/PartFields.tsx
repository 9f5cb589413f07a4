import type { Profile } from '../../schema/profile.ts';
import type { Part } from './model.ts';
import { NumberField } from './NumberField.tsx';
import type { Change } from './state.ts';

type Answer = Profile[keyof Profile];

type Props = {
	readonly part: Part;
	/** Whether the question asks for nothing else, so that its title says enough. */
	readonly alone: boolean;
	readonly answer: Answer;
	readonly change: Change;
};

/** The fields of one part of a question: a number, one of several options, or several of them. */
export function PartFields({ part, alone, answer, change }: Props) {
	if (part.choose === 'number')
		return <NumberField part={part} answer={answer as number | undefined} change={change} />;
	const fields = <OptionFields part={part} answer={answer} change={change} />;
	if (alone) return fields;
	return (
		<fieldset>
			<legend class="advisor-part-label">{part.label}</legend>
			{fields}
		</fieldset>
	);
}

function OptionFields({ part, answer, change }: Omit<Props, 'alone'>) {
	return (
		<div class="advisor-part">
			<ul>
				{part.options.map(({ value, label, hint }) => (
					<li key={value}>
						<label class="check">
							<input
								id={`${part.field}-${value}`}
								type={part.choose === 'one' ? 'radio' : 'checkbox'}
								name={part.choose === 'one' ? part.field : undefined}
								value={value}
								checked={part.choose === 'one' ? answer === value : (answer as readonly string[])?.includes(value)}
								onChange={(event) => change({ [part.field]: next(part, answer, value, event.currentTarget.checked) })}
							/>
							<span>
								{label}
								{hint && <small> {hint}</small>}
							</span>
						</label>
					</li>
				))}
			</ul>
			{part.choose === 'any' && (
				<label class="check advisor-none">
					<input
						id={`${part.field}-none`}
						type="checkbox"
						checked={Array.isArray(answer) && answer.length === 0}
						onChange={(event) => change({ [part.field]: event.currentTarget.checked ? [] : undefined })}
					/>
					<span>None of these</span>
				</label>
			)}
		</div>
	);
}

/** "None" excludes everything else, and everything else excludes it. A list that becomes empty is no answer any more. */
function next(part: Part, answer: Answer, value: string, checked: boolean): unknown {
	if (part.choose === 'one') return value;
	const present = (answer as readonly string[] | undefined) ?? [];
	if (!checked) {
		const left = present.filter((other) => other !== value);
		return left.length > 0 ? left : undefined;
	}
	if (value === 'none') return ['none'];
	return part.options
		.map((option) => option.value)
		.filter((id) => id === value || (present.includes(id) && id !== 'none'));
}
