import { RUNNER_WORDS } from '../../domain/measurements/words.ts';
import type { ListedBed } from './model.ts';

/** When a test was run, by whom, and what that somebody has at stake. */
export function Origin({
	bed: { year, by, who, basis },
}: {
	readonly bed: Pick<ListedBed, 'year' | 'by' | 'who' | 'basis'>;
}) {
	return (
		<p class="bed-origin">
			<b>{year ?? 'Undated'}</b>
			{basis === 'claimed' && <b class="bed-claim">Claim, no test published</b>}
			<span>{who}</span>
			<i class={by}>{RUNNER_WORDS[by]}</i>
		</p>
	);
}
