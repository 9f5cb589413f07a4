import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import { amount, percent } from './format.ts';
import type { Outcome } from './outcome.ts';
import { capWords } from './words.ts';

/** The defaults side by side, each with the chain of the reader. */
export function Policies({ outcome }: { readonly outcome: Outcome }) {
	const { chain, failure, policy } = outcome;
	return (
		<section aria-labelledby="retry-policies-title">
			<h2 id="retry-policies-title">The defaults side by side</h2>
			<p>
				With your chain: {chain.attempts.length === 1 ? '1 layer' : `${chain.attempts.length} layers`},{' '}
				{amount(chain.rate)} requests per second,{' '}
				{chain.instances === 1 ? '1 proxy or client' : `${amount(chain.instances)} proxies or clients`} of each layer,{' '}
				{amount(chain.attemptSeconds * 1000)} ms for one attempt.
			</p>
			<ScrollRegion label="Defaults of meshes and libraries">
				<table class="retry-policies">
					<thead>
						<tr>
							<th scope="col">Default</th>
							<th scope="col" class="number">
								All fail
							</th>
							<th scope="col" class="number">
								{percent(failure)} fail
							</th>
							<th scope="col" class="number">
								Attempts
							</th>
							<th scope="col">Held back by</th>
							<th scope="col">Unasked</th>
						</tr>
					</thead>
					<tbody>
						{outcome.compared.map(({ policy: each, worst, usual }) => (
							<tr key={each.id} class={each.id === policy?.id ? 'retry-now' : undefined}>
								<th scope="row">
									<a href={siteHref(`/compare/${each.platform}/`)}>{each.title}</a>
								</th>
								<td class="number">{amount(worst)}</td>
								<td class="number">{amount(usual)}</td>
								<td class="number">{each.unlimited ? 'any' : each.attempts}</td>
								<td>{capWords(each.cap)}</td>
								<td>{each.unasked ? 'yes' : 'no'}</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<p class="tool-note">
				“Unasked: no” means that nothing is retried before somebody configures it; the row shows what the default
				numbers do then. All failures are taken to be of a kind that is retried, which differs from product to product.
			</p>
		</section>
	);
}
