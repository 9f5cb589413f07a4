import { advisorKnowledge } from '../../domain/advisor/build.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import type { AdvisorData } from './model.ts';

/** What the advisor's page and its embed are built from, and what they load when a reader begins. */
export function advisorData(library: Library): AdvisorData {
	const cited = new Set(library.advice.flatMap(({ checklist }) => checklist));
	const items = library.checklist.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title]);
	return {
		edition: library.edition.id,
		knowledge: withStatementsShown(advisorKnowledge(library)),
		examples: [...library.scenarios].sort(byOrder).map(({ id, title, profile }) => ({ id, title, profile })),
		checklist: Object.fromEntries(items),
	};
}

/** Only what can put a platform out, or make it a candidate with a gap, is shown before anything is opened. */
function withStatementsShown(knowledge: Knowledge): Knowledge {
	const shown = new Set(
		knowledge.platforms.flatMap(({ statusFact, excludedWhen, earlyWhen, cells }) => [
			statusFact,
			...[...excludedWhen, ...earlyWhen].map(({ fact }) => fact),
			...Object.values(cells).flatMap(({ answer, fact }) => (answer === 'yes' ? [] : [fact])),
		]),
	);
	const statements = Object.entries(knowledge.statements).filter(([id]) => shown.has(id));
	return { ...knowledge, statements: Object.fromEntries(statements) };
}
