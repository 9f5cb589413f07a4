import { claimants, ownFacts } from '../cell.ts';
import { contentFile } from '../files.ts';
import type { Capability, Check, Fact, Problem } from '../types.ts';

/** Where several facts of one platform could fill a cell, exactly one leads; a mark that decides nothing is a mistake. */
export const cellsHaveOneLead: Check = ({ facts, platforms, capabilities }) => {
	const problems = platforms.flatMap((platform) => {
		const own = ownFacts(platform, facts);
		return capabilities.flatMap((capability) => rivalry(capability, claimants(capability, own)));
	});
	const deciding = new Set(
		platforms.flatMap((platform) => {
			const own = ownFacts(platform, facts);
			return capabilities.flatMap((capability) => {
				const rivals = claimants(capability, own);
				return rivals.length > 1 ? rivals.map(({ id }) => id) : [];
			});
		}),
	);
	return [...problems, ...facts.filter((fact) => fact.lead && !deciding.has(fact.id)).map(needlessMark)];
};

function rivalry(capability: Capability, rivals: readonly Fact[]): Problem[] {
	const leads = rivals.filter((fact) => fact.lead);
	const [first, ...others] = rivals;
	if (first === undefined || others.length === 0 || leads.length === 1) return [];
	const named = rivals.map(({ id }) => id).join(', ');
	const field = capability.kind === 'support' ? 'support' : 'value';
	return [
		{
			file: contentFile('facts', (leads[1] ?? first).id),
			field: 'lead',
			message: `${leads.length} of these lead the cell "${capability.id}", which needs exactly one: ${named}`,
			remedy: `write "lead: true" in the one that fills the cell, or leave "${field}" out of the others`,
		},
	];
}

function needlessMark(fact: Fact): Problem {
	return {
		file: contentFile('facts', fact.id),
		field: 'lead',
		message: 'nothing else claims the cell, so there is nothing to lead',
		remedy: 'remove the field',
	};
}
