import type { Cited } from './draft.ts';
import type { Page } from './page.ts';

/** What decided: the strongest need, who could run it, and what is left to choose from. */
export function reasonLines(page: Page): string[] {
	const { draft } = page;
	const left = draft.needs.filter(({ met }) => met !== 'simpler');
	const [first] = [...left].sort((a, b) => Number(b.strength === 'required') - Number(a.strength === 'required'));
	const need: Cited[] = first
		? [
				{
					text: `“${first.title}” (${first.strength}) is left to a mesh. What it adds: ${first.why}`,
					facts: first.facts,
				},
			]
		: draft.needs.length > 0
			? [
					{
						text: `Simpler tools meet every need: ${draft.needs.map(({ tool }) => tool).join(', ')}.`,
						facts: draft.needs.flatMap(({ facts }) => facts),
					},
				]
			: [];
	const people: Cited[] = draft.capacity ? [{ text: `Who could run it: ${draft.capacity}`, facts: [] }] : [];
	return [...need, ...people, ...choice(page)].map(
		({ text, facts }, index) => `${index + 1}. ${page.evidence.cite(text, facts)}`,
	);
}

function choice({ draft }: Page): Cited[] {
	const meshes = draft.candidates.filter(({ baseline }) => !baseline);
	const [leader] = meshes;
	const dropped = draft.dropped.filter(({ forAll }) => !forAll);
	if (meshes.length + dropped.length === 0) return [];
	if (leader === undefined) return [{ text: `No candidate is left: ${dropped.length} were dropped.`, facts: [] }];
	return [
		{
			text: `${meshes.length} candidates are left, ${leader.title} first; ${dropped.length} were dropped, each for a fact.`,
			facts: [],
		},
	];
}
