import { useMemo } from 'preact/hooks';
import { advise, type Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { titleOf } from '../../domain/advisor/verdict.ts';
import { underHouseConstraints, vocabularyOf, withHouseRules } from '../../domain/settings/advisor.ts';
import type { Profile } from '../../schema/profile.ts';
import { type HouseRulesState, useHouseRules } from '../frame/useHouseRules.ts';

type Advice = {
	readonly rules: HouseRulesState;
	/** What the advisor knows, under the house rules in force. */
	readonly knowledge: Knowledge;
	/** The answers, with what always holds in the house. */
	readonly profile: Profile;
	readonly result: Result;
	/** What the house rules changed, in sentences. */
	readonly effects: readonly string[];
};

/** The advice on a set of answers, under the rules of the house if there are some. */
export function useAdvice(published: Knowledge, answers: Profile, embedded: boolean): Advice {
	const vocabulary = useMemo(() => vocabularyOf(published), [published]);
	const rules = useHouseRules(vocabulary, embedded);
	const { settings } = rules;
	const knowledge = useMemo(() => (settings ? withHouseRules(published, settings) : published), [published, settings]);
	const profile = useMemo(() => (settings ? underHouseConstraints(answers, settings) : answers), [answers, settings]);
	const result = useMemo(() => advise(knowledge, profile), [knowledge, profile]);
	const effects = useMemo(
		() => (settings ? effectsOf(advise(published, answers), result) : []),
		[settings, published, answers, result],
	);
	return { rules, knowledge, profile, result, effects };
}

/** What differs between the result without the rules and the one with them. */
function effectsOf(without: Result, under: Result): string[] {
	const names = (result: Result) => result.candidates.map(({ platform }) => platform.name);
	const gone = names(without).filter((name) => !names(under).includes(name));
	const back = names(under).filter((name) => !names(without).includes(name));
	const [first, firstWithout] = [names(under)[0], names(without)[0]];
	const title = ({ verdict, variant }: Result) => titleOf(verdict, variant);
	return [
		...(title(without) === title(under) ? [] : [`Without them the verdict would be “${title(without)}”.`]),
		...(gone.length > 0 ? [`They drop ${gone.join('; ')}.`] : []),
		...(back.length > 0 ? [`They bring in ${back.join('; ')}.`] : []),
		...(first !== firstWithout && first && firstWithout ? [`Without them ${firstWithout} would come first.`] : []),
	];
}
