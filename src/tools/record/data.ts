import type { Library } from '../../domain/evidence/library.ts';
import { byOrder, candidatesOf } from '../../domain/evidence/order.ts';
import { wordsOfReasons } from '../../domain/record/common-words.ts';
import { fullScores } from '../../domain/scoring/candidates.ts';
import { scoringData } from '../scoring/data.ts';
import type { RecordData, ScoringFile } from './model.ts';

/** What the record page and its embed are built from, and what they load when a reader begins. */
export function recordData(library: Library): RecordData {
	const { edition, platforms, criteria, facts, decisions, checklist, tombstones } = library;
	return {
		edition: edition.id,
		platforms: platforms.map(({ id, name }) => ({ id, name })),
		criteria: criteria.map(({ id }) => id),
		subjects: [...new Set(facts.map(({ subject }) => subject))],
		decisions: [...decisions].sort(byOrder),
		checklist,
		tombstones,
		commonWords: wordsOfReasons(library),
	};
}

/** Everything that the scoring calculator knows, and the reasons for the scores. */
export function scoringFile(library: Library): ScoringFile {
	const reasons = candidatesOf(library.platforms).map((platform) => [
		platform.id,
		fullScores(platform, library.scores),
	]);
	return { ...scoringData(library), reasons: Object.fromEntries(reasons) };
}
