import { RULES_KEY } from '../frame/beside-state.ts';
import { packedRulesIn } from '../frame/house.ts';

/** A state apart from the house rules that its link carries. They are passed on once, beside what the record rests on. */
export function withoutRules(state: string): { readonly state: string; readonly rules: string | undefined } {
	const rules = packedRulesIn(`#${state}`);
	if (rules === undefined) return { state, rules };
	const kept = state.split('&').filter((pair) => !pair.startsWith(`${RULES_KEY}=`));
	return { state: kept.join('&'), rules };
}
