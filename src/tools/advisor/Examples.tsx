import type { Profile } from '../../schema/profile.ts';
import type { Example } from './model.ts';

type Props = {
	readonly examples: readonly Example[];
	/** Whether there are answers that a choice would replace; "back" brings them back. */
	readonly answered: boolean;
	readonly onChoose: (profile: Profile) => void;
};

const CHOICE = 'advisor-example';

/** Worked situations to start from, and the way back to an empty form. */
export function Examples({ examples, answered, onChoose }: Props) {
	return (
		<div class="advisor-start">
			<label>
				<span>Start from an example</span>
				<select
					id={CHOICE}
					value=""
					onChange={(event) => {
						const chosen = examples.find(({ id }) => id === event.currentTarget.value);
						if (chosen) onChoose(chosen.profile);
						event.currentTarget.value = '';
					}}
				>
					<option value="">Choose a situation …</option>
					{examples.map(({ id, title }) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			</label>
			{answered && (
				<button
					type="button"
					onClick={() => {
						// The button goes with the answers, and the focus must not get lost with it.
						document.getElementById(CHOICE)?.focus();
						onChoose({});
					}}
				>
					Clear all answers
				</button>
			)}
		</div>
	);
}
