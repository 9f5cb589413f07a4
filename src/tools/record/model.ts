import type { ChecklistItem, Decision, Tombstone } from '../../domain/evidence/types.ts';
import type { Kind } from '../../domain/record/file-name.ts';
import type { ScoreReason } from '../../domain/record/ranking.ts';
import type { ScoringData } from '../scoring/model.ts';

/** What every record needs. Knowledge, scores and facts are loaded when a record rests on them. */
export type RecordData = {
	readonly edition: string;
	readonly platforms: readonly { readonly id: string; readonly name: string }[];
	/** Ids of the criteria of the scoring calculator. */
	readonly criteria: readonly string[];
	/** Subjects that have facts. */
	readonly subjects: readonly string[];
	/** In their order. */
	readonly decisions: readonly Decision[];
	readonly checklist: readonly ChecklistItem[];
	/** Words with which reasons begin and that are no names. */
	readonly commonWords: readonly string[];
	/** What became of facts that were withdrawn or moved. */
	readonly tombstones: readonly Tombstone[];
};

/** A finished record, for readers who have not begun one. */
export type RecordExample = { readonly title: string; readonly texts: Readonly<Record<Kind, string>> };

/** The file with everything that the scoring calculator knows, and the reasons for the scores. */
export type ScoringFile = ScoringData & {
	/** By candidate and criterion. */
	readonly reasons: Readonly<Record<string, Readonly<Record<string, ScoreReason>>>>;
};
