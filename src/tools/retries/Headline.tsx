import { amplification } from '../../domain/retries/flow.ts';
import { amount, percent } from './format.ts';
import type { Outcome } from './outcome.ts';

/** The answer in three sentences. */
export function Headline({ outcome }: { readonly outcome: Outcome }) {
	const { chain, failure, worst, capped, usual } = outcome;
	const [most, held, mean] = [worst, capped, usual].map(amplification);
	if (most === undefined || held === undefined || mean === undefined) return null;
	if (most === 1) {
		return (
			<p class="retry-headline" aria-live="polite">
				<b>Nothing retries</b>, so nothing is amplified: {amount(chain.rate)} requests per second stay{' '}
				{amount(chain.rate)}. {percent(failure)} of the users see a failure.
			</p>
		);
	}
	return (
		<p class="retry-headline" aria-live="polite">
			If every attempt fails, one request of a user becomes <b>{amount(most)}</b>: {amount(chain.rate * most)} requests
			per second instead of {amount(chain.rate)}. {chain.cap.kind === 'none' && 'Nothing holds that back. '}
			{chain.cap.kind !== 'none' && held < most && (
				<>
					The cap holds it at <b>{amount(held)}</b>, {amount(chain.rate * held)} per second.{' '}
				</>
			)}
			{chain.cap.kind !== 'none' && held >= most && 'The cap allows all of it. '}
			If {percent(failure)} of the attempts fail, independently of each other, it is <b>{amount(mean)}</b> on average,
			and {usual.failing > 0 && usual.failing < 0.00005 ? 'fewer than 0.01%' : percent(usual.failing)} of the users
			still see a failure.
		</p>
	);
}
