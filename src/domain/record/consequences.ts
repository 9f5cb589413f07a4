import type { Argument, Draft } from './draft.ts';
import { chosenOption, differs, type Page } from './page.ts';

/** What follows from the choice, good first. */
export function consequencesOf(page: Pick<Page, 'draft' | 'texts'>): Argument[] {
	const { draft } = page;
	const limits = draft.limits.map(({ text, facts }): Argument => ({ side: 'neutral', text, facts }));
	if (!draft.outcome?.settled || differs(page)) return [...argumentsOf(page), ...limits];
	const risks = draft.risks.map(({ text, facts }): Argument => ({ side: 'bad', text, facts }));
	return [...(draft.outcome.mesh ? withMesh(draft) : withoutMesh(draft)), ...limits, ...risks];
}

/** What speaks for and against the option that the author chose, as far as the record knows it. */
function argumentsOf(page: Pick<Page, 'draft' | 'texts'>): readonly Argument[] {
	const chosen = chosenOption(page);
	return page.draft.options.find(({ title }) => title === chosen)?.arguments ?? [];
}

function withoutMesh({ needs }: Draft): Argument[] {
	return needs.map(({ title, strength, met, tool }): Argument => {
		if (met === 'simpler') return { side: 'good', text: `“${title}” is met by ${tool}.`, facts: [] };
		const open = met === 'open' ? ` as long as it is open whether ${tool} is enough` : '';
		return { side: 'bad', text: `“${title}” (${strength}) stays unmet${open}.`, facts: [] };
	});
}

function withMesh({ needs }: Draft): Argument[] {
	const byMesh = needs.filter(({ met }) => met !== 'simpler');
	const others = needs.filter(({ met }) => met === 'simpler');
	return [
		...byMesh.map(({ title, strength, mesh }): Argument => {
			return { side: 'good', text: `“${title}” (${strength}) is met by the mesh: ${mesh}`, facts: [] };
		}),
		...others.map(({ title, tool }): Argument => {
			return { side: 'neutral', text: `“${title}” is met by ${tool}, beside the mesh.`, facts: [] };
		}),
	];
}
