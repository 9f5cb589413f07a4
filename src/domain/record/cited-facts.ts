import type { Cited, Draft } from './draft.ts';

/** Ids of every fact that a draft may cite, each once. Facts of the reader's own are in no file and are left out. */
export function factsOf(draft: Draft): string[] {
	const { needs, weights, options, dropped, checks, estimate } = draft;
	const cited: readonly (readonly Pick<Cited, 'facts'>[])[] = [
		draft.contradictions,
		draft.present,
		draft.steps,
		draft.interim,
		draft.limits,
		draft.risks,
		needs,
		checks,
		weights.flatMap(({ because }) => because),
		options.flatMap(({ about, arguments: reasons }) => [about, ...reasons]),
		dropped.map(({ reason }) => reason),
		estimate ? [estimate] : [],
	];
	return [...new Set(cited.flat().flatMap(({ facts }) => facts))].filter((id) => !id.startsWith('house/'));
}
