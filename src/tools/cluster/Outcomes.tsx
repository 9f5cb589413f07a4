import { Fragment } from 'preact';
import type { Paste } from '../../domain/cluster/pastes.ts';
import { number } from '../../domain/cluster/pod-findings.ts';
import type { Outcome } from '../../domain/cluster/reading/read.ts';

type Props = { readonly pastes: readonly Paste[] };

/** What was recognized in each paste, and what was skipped and why. */
export function Outcomes({ pastes }: Props) {
	const [newest] = pastes;
	return (
		<>
			<p class="cluster-status" role="status">
				{newest && `Paste ${newest.number}: ${summaryOf(newest.outcome)}`}
			</p>
			{pastes.length > 0 && (
				<ul class="cluster-outcomes" aria-label="What was read">
					{pastes.map(({ number: paste, outcome }) => (
						<li key={paste}>
							<b>Paste {paste}.</b> <OutcomeItem outcome={outcome} />
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function summaryOf(outcome: Outcome): string {
	if ('refused' in outcome) return 'nothing was read.';
	if (outcome.recognized.length === 0) return 'nothing in it could be used. The reasons are listed.';
	return outcome.skipped.length === 0 ? 'all of it was read.' : 'it was read, except for what is listed as skipped.';
}

function OutcomeItem({ outcome }: { readonly outcome: Outcome }) {
	if ('refused' in outcome) return <>Refused.</>;
	const { recognized, skipped } = outcome;
	return (
		<>
			{recognized.length === 0 && 'Nothing was recognized.'}
			{recognized.map(({ what, count, notes }) => (
				<Fragment key={what}>
					{what}: {number(count)}.{' '}
					{notes.map((note) => (
						<small key={note}>{note} </small>
					))}
				</Fragment>
			))}
			{skipped.length > 0 && (
				<ul>
					{skipped.map(({ what, why, lines }) => (
						<li key={`${what} ${why}`}>
							<span class="cluster-skipped">Skipped: {lines === 1 ? what : `${what} (${number(lines)})`}.</span>{' '}
							<small>{why}</small>
						</li>
					))}
				</ul>
			)}
		</>
	);
}
