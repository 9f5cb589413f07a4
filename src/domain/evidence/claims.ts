import type { Claim, Collections } from './types.ts';

/** What a check of a claim may end with, in the order of the page of all claims. */
export const VERDICTS: Readonly<Record<Claim['verdict'], { readonly title: string; readonly meaning: string }>> = {
	wrong: { title: 'Wrong', meaning: 'A source says otherwise.' },
	outdated: { title: 'Outdated', meaning: 'It was true once.' },
	'holds with scope': {
		title: 'Holds with scope',
		meaning: 'True for some products, modes or versions, not in general.',
	},
	unverifiable: {
		title: 'Unverifiable',
		meaning: 'No source that we found carries it, in either direction.',
	},
	holds: { title: 'Holds', meaning: 'Sources carry it as it is said.' },
};

/** A verdict as a part of an address, or of the name of a style. */
export const verdictSlug = (verdict: string): string => verdict.replaceAll(' ', '-');

/** What a claim may be about, by id: capabilities, needs and platforms. */
export const claimTopics = ({
	capabilities,
	needs,
	platforms,
}: Pick<Collections, 'capabilities' | 'needs' | 'platforms'>): ReadonlyMap<string, string> =>
	new Map([
		...capabilities.map(({ id, title }) => [id, title] as const),
		...needs.map(({ id, title }) => [id, title] as const),
		...platforms.map(({ id, name }) => [id, name] as const),
	]);
