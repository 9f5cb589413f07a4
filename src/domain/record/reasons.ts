import { type Block, list } from './document.ts';
import type { Cited, Draft } from './draft.ts';
import { citedItems } from './lists.ts';
import type { Page } from './page.ts';

/** What decided: the strongest need, who could run a mesh, and what is left to choose from. */
export function reasonList(page: Page): Block[] {
	const { draft } = page;
	return list(citedItems([...need(draft), ...people(draft), ...choice(draft)], page), 'steps');
}

function need({ needs }: Draft): Cited[] {
	const left = needs.filter(({ met }) => met !== 'simpler');
	const first = left.find(({ strength }) => strength === 'required') ?? left[0];
	if (first) {
		const { title, strength, met, tool, mesh, facts } = first;
		const by = met === 'mesh' ? 'is left to a mesh' : `is met by ${tool}, or left to a mesh: open answers decide`;
		return [{ text: `“${title}” (${strength}) ${by}. What a mesh adds: ${mesh}`, facts }];
	}
	if (needs.length === 0) return [];
	const tools = needs.map(({ tool }) => tool).join(', ');
	return [{ text: `Simpler tools meet every need: ${tools}.`, facts: needs.flatMap(({ facts }) => facts) }];
}

const people = ({ capacity }: Draft): Cited[] =>
	capacity ? [{ text: `Who could run it: ${capacity}`, facts: [] }] : [];

function choice({ candidates, dropped, otherOrder }: Draft): Cited[] {
	const meshes = candidates.filter(({ baseline }) => !baseline);
	const out = dropped.filter(({ forAll }) => !forAll).length;
	if (meshes.length + out === 0) return [];
	const left =
		meshes.length === 0
			? 'No candidate is left'
			: `Candidates that are left: ${meshes.length}, ${meshes[0]?.title} first`;
	const ended = dropped.length - out;
	const besides = ended > 0 ? `, besides ${ended} retired or not released yet` : '';
	return [{ text: `${left}. ${otherOrder} Dropped, each with its reason: ${out}${besides}.`, facts: [] }];
}
