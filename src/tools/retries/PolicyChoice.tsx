import type { RetriesData } from './model.ts';
import { type Outcome, startFrom } from './outcome.ts';
import type { Change } from './state.ts';

type Props = { readonly data: RetriesData; readonly outcome: Outcome; readonly change: Change };

/** Where the numbers come from: the default of a mesh or of a library. */
export function PolicyChoice({ data, outcome, change }: Props) {
	const { policy, unchanged, chain } = outcome;
	const start = (id: string) => {
		const chosen = data.policies.find((each) => each.id === id);
		if (chosen) change(startFrom(chosen, chain.attempts.length));
	};
	return (
		<fieldset>
			<legend>Start from a default</legend>
			<select
				aria-label="Default to start from"
				value={policy?.id}
				onChange={(event) => start(event.currentTarget.value)}
			>
				{data.policies.map(({ id, title }) => (
					<option key={id} value={id}>
						{title}
					</option>
				))}
			</select>
			{policy && !unchanged && (
				<p class="tool-note">
					The numbers below are not its own any more.{' '}
					<button type="button" onClick={() => start(policy.id)}>
						Set them back
					</button>
				</p>
			)}
			{policy?.unlimited && unchanged && (
				<p class="tool-note">
					It limits no request by a number. The largest number that can be entered here stands for that.
				</p>
			)}
		</fieldset>
	);
}
