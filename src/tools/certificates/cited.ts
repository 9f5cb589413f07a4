import type { Knowledge } from '../../domain/certificates/knowledge.ts';

/** Every fact that a plan for a platform rests on, in the order in which the page uses them; some occur several times. */
export function factsOfKnowledge({ leaf, signingLimitFact, keys, root, intermediate, outage }: Knowledge): string[] {
	const authority = (own: Knowledge['root'] | undefined) =>
		own === undefined ? [] : [...own.facts, own.lifetimeFact, ...own.steps.flatMap(({ facts }) => facts)];
	return [
		leaf.lifetimeFact,
		leaf.longestFact,
		leaf.renewalFact,
		...leaf.facts,
		leaf.countedFact,
		...outage.flatMap(({ facts }) => facts),
		signingLimitFact,
		...authority(intermediate),
		...authority(root),
		keys?.fact,
	].filter((id) => id !== undefined);
}
