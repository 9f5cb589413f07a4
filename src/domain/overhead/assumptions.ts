import { assumedIn } from './coefficients.ts';
import type { Situation } from './component.ts';
import type { CoefficientName } from './figures.ts';
import { isAmbient } from './modes.ts';
import type { Scenario } from './range.ts';

/** Something that nobody has measured and that the estimate rests on. */
export type Assumption =
	| { readonly coefficient: CoefficientName; readonly scenarios: readonly Scenario[] }
	| { readonly model: string };

/** A simplification of the model, and when it is made. */
type Rule = (situation: Situation) => string | false;

const RULES: readonly Rule[] = [
	({ inputs }) => inputs.busiestProxyRps === undefined && 'All proxies of a kind carry the same traffic.',
	({ inputs }) => inputs.correlation === 0 && 'The calls of a chain are slow independently of each other.',
	({ inputs }) => `${Math.round(100 * inputs.targetUtilization)}% of a request may be used in the long run.`,
	({ mode, inputs }) =>
		isAmbient(mode) &&
		inputs.serviceAccountsPerNode === undefined &&
		'Each service has one service account, and its pods are spread over the nodes.',
];

/** Every coefficient of the estimate that is assumed, and every simplification. */
export function assumptionsOf(situation: Situation, coefficients: readonly CoefficientName[]): Assumption[] {
	if (situation.mode === 'no-mesh') return [];
	const assumed = coefficients
		.map((name) => ({ coefficient: name, scenarios: assumedIn(situation.coefficients[name]) }))
		.filter(({ scenarios }) => scenarios.length > 0);
	return [...assumed, ...RULES.flatMap((rule) => rule(situation) || []).map((model) => ({ model }))];
}
