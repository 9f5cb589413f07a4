import { type FactJson, factJson } from '../evidence/json.ts';
import type { Library } from '../evidence/library.ts';
import { byOrder } from '../evidence/order.ts';
import type { RetryPolicy } from '../evidence/types.ts';
import { type Figures, figuresOf } from './policy.ts';

/** All defaults with their numbers, and the facts that they rest on. */
export type RetriesJson = {
	readonly policies: readonly (Omit<RetryPolicy, keyof Figures | 'retries'> & Figures)[];
	readonly facts: readonly FactJson[];
};

export function retriesJson(library: Library): RetriesJson {
	const policies = [...library.retries].sort(byOrder);
	const cited = new Set(policies.flatMap(({ facts }) => facts));
	return {
		policies: policies.map((policy) => {
			const { id, title, platform, order, unasked, facts, manifests } = policy;
			return { ...figuresOf(policy, library.fact).figures, id, title, platform, order, unasked, facts, manifests };
		}),
		facts: [...cited].sort().map((id) => factJson(library.fact(id), library.source)),
	};
}
