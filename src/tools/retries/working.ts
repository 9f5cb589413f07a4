import { inFlight } from '../../domain/retries/caps.ts';
import { expectedAmplification } from '../../domain/retries/chain.ts';
import { amplification } from '../../domain/retries/flow.ts';
import { amount, percent, seconds } from './format.ts';
import type { Outcome } from './outcome.ts';

/** One step of the calculation: what it gives, and how. */
export type WorkingStep = { readonly what: string; readonly formula: string };

/** How the numbers came about, with everything that went into them. */
export function workingOf(outcome: Outcome): WorkingStep[] {
	const { chain, failure, worst, usual } = outcome;
	const most = amplification(worst);
	const f = amount(failure);
	const bound = usual.capped.includes(true);
	return [
		{ what: 'Every attempt fails: attempts multiply', formula: `${chain.attempts.join(' × ')} = ${amount(most)}` },
		...cappedSteps(outcome),
		{
			what: `${percent(failure)} of the attempts fail${bound ? ', if nothing held retries back' : ''}`,
			formula:
				failure === 1
					? amount(most)
					: `(1 − ${f}^${amount(most)}) ÷ (1 − ${f}) = ${amount(expectedAmplification(chain.attempts, failure))}`,
		},
		...(bound
			? [
					{
						what: `${percent(failure)} of the attempts fail, with the cap, layer by layer`,
						formula: usual.arriving.map(amount).join(' → '),
					},
				]
			: []),
		{
			what: 'Users who still see a failure',
			formula: bound
				? `1 − ${amount(amplification(usual))} × (1 − ${f}), which is ${percent(usual.failing)}`
				: `${f}^${amount(most)}, which is ${percent(usual.failing)}`,
		},
		{
			what: 'Requests per second at the last service, at worst',
			formula: `${amount(chain.rate)} × ${amount(amplification(outcome.capped))} = ${amount(chain.rate * amplification(outcome.capped))}`,
		},
		{
			what: 'Longest wait of one user, without pauses and if no deadline ends it',
			formula: `${amount(most)} × ${seconds(chain.attemptSeconds)} = ${seconds(outcome.wait)}`,
		},
	];
}

function cappedSteps(outcome: Outcome): WorkingStep[] {
	const { chain, capped, allowed, burst } = outcome;
	if (chain.cap.kind === 'none') return [];
	return [
		...chain.attempts.map((own, layer) => ({
			what: `Layer ${layer + 1}: what the cap leaves to each request, and no more than ${own === 1 ? '1 attempt' : `${own} attempts`}`,
			formula: `${limitFormula(outcome, layer)} = ${Number.isFinite(allowed[layer]) ? amount(allowed[layer] ?? 1) : 'no limit'}${capped.capped[layer] ? '' : `, so ${own}`}`,
		})),
		{
			what: 'Every attempt fails, with the cap',
			formula: `${chain.attempts.map((own, layer) => amount(Math.min(own, allowed[layer] ?? own))).join(' × ')} = ${amount(amplification(capped))}`,
		},
		...(burst > 0
			? [
					{
						what: 'Retries that layer 1 may send at once after a quiet time, before the ratio holds them back',
						formula: `${amount(burst)}`,
					},
				]
			: []),
	];
}

function limitFormula({ chain, capped }: Outcome, layer: number): string {
	const { cap, instances } = chain;
	const rate = chain.rate * (capped.arriving[layer] ?? 1);
	const flying = amount(inFlight({ ...chain, rate }));
	switch (cap.kind) {
		case 'none':
			return '∞';
		case 'ratio':
			return `1 + ${amount(cap.share)} + ${amount(cap.perSecond)} × ${amount(instances)} ÷ ${amount(rate)}`;
		case 'active':
			return `1 + the larger of ${amount(cap.share)} ÷ (1 − ${amount(cap.share)}) and ${amount(cap.parallel)} ÷ ${flying} in flight`;
		case 'parallel':
			return `1 + ${amount(cap.parallel)} ÷ ${flying} in flight`;
	}
}
