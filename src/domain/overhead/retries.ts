import { expectedAmplification, worstAmplification } from '../retries/chain.ts';
import type { Inputs } from './inputs.ts';
import type { Mode } from './modes.ts';

/**
 * Bound by a budget that counts retries against original requests, as Linkerd does: (1 + b)^k.
 *
 * @param minimumRatio retries per original request that are allowed in any case, for little traffic
 * @see content/facts/benchmarks/retry-budget-linkerd.yaml
 */
export const ratioBudgetBound = (budget: number, layers: number, minimumRatio = 0) =>
	(1 + budget + minimumRatio) ** layers;

/**
 * Bound by a budget that counts retries against all active requests, retries included, as Envoy does: (1 / (1 - b))^k.
 *
 * @see content/facts/benchmarks/retry-budget-envoy.yaml
 */
export const activeBudgetBound = (budget: number, layers: number) => (1 / (1 - budget)) ** layers;

/**
 * What retries make of one request, with as many attempts in every layer: in the worst case, and at the given share of
 * failures. Overload makes failures depend on each other, so for planning the worst case counts. A budget limits both, in
 * the way in which the proxies of the mode count it.
 */
export function amplification(
	mode: Mode,
	inputs: Pick<Inputs, 'attempts' | 'retryLayers' | 'failureShare' | 'retryBudget'>,
): { readonly worst: number; readonly expected: number } {
	const { attempts, retryLayers, failureShare, retryBudget } = inputs;
	const budgetBound = mode === 'linkerd' ? ratioBudgetBound : activeBudgetBound;
	const bound = retryBudget === undefined ? Number.POSITIVE_INFINITY : budgetBound(retryBudget, retryLayers);
	const chain = Array<number>(retryLayers).fill(attempts);
	return {
		worst: Math.min(bound, worstAmplification(chain)),
		expected: Math.min(bound, expectedAmplification(chain, failureShare)),
	};
}
