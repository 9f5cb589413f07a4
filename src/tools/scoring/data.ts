import type { Library } from '../../domain/evidence/library.ts';
import { byOrder, candidatesOf } from '../../domain/evidence/order.ts';
import type { Platform } from '../../domain/evidence/types.ts';
import { buildMatrix } from '../../domain/matrix/matrix.ts';
import { fullScores } from '../../domain/scoring/candidates.ts';
import { allChances } from '../../domain/scoring/draws.ts';
import { DRAWS, type MustHaveChoice, type ScoringData, SEED, weightsOf } from './model.ts';

/** What the scoring page and its embed are built from. */
export function scoringData(library: Library): ScoringData {
	const platforms = candidatesOf(library.platforms);
	const criteria = [...library.criteria].sort(byOrder);
	const candidates = platforms.map((platform) => ({
		id: platform.id,
		name: platform.name,
		short: platform.short,
		preview: platform.status === 'preview',
		standard: platform.environments.includes('kubernetes'),
		scores: Object.fromEntries(
			Object.entries(fullScores(platform, library.scores)).map(([criterion, { low, typical, high }]) => [
				criterion,
				{ low, typical, high },
			]),
		),
	}));
	const weights = weightsOf(
		criteria,
		criteria.map(({ weight }) => weight),
	);
	return {
		edition: library.edition.id,
		platforms: library.platforms.map(({ id }) => id),
		candidates,
		criteria: criteria.map(({ id, title, short, question, weight }) => ({ id, title, short, question, weight })),
		presets: [...library.presets].sort(byOrder).map(({ id, title, summary, weights: own }) => ({
			id,
			title,
			summary,
			weights: criteria.map((criterion) => own[criterion.id] ?? 0),
		})),
		mustHaves: mustHaves(library, platforms),
		ownFacts: {},
		houseRules: [],
		excluded: [],
		chances: allChances(
			candidates.filter(({ standard }) => standard),
			weights,
			DRAWS,
			SEED,
		),
	};
}

function mustHaves(library: Library, platforms: readonly Platform[]): MustHaveChoice[] {
	return buildMatrix(library, platforms).groups.flatMap(({ group, rows }) =>
		rows
			.filter(({ capability }) => capability.knockout)
			.map(({ capability: { id, title, question }, cells }) => ({
				id,
				title,
				question,
				group: group.title,
				answers: Object.fromEntries(
					cells.flatMap(({ platform, answer, lead }) => (lead ? [[platform, { answer, fact: lead.id }]] : [])),
				),
			})),
	);
}
