import type { Answer, Cell } from '../evidence/cell.ts';
import { type FactJson, factJson } from '../evidence/json.ts';
import type { Capability, Group, Platform, Source } from '../evidence/types.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

export type MatrixCellJson = {
	readonly platform: string;
	readonly answer: Answer;
	readonly value: string | null;
	/** The fact that answers. */
	readonly lead: FactJson | null;
	/** Further facts on the topic. */
	readonly details: readonly FactJson[];
	/** Platform that an edition took the answer over from. */
	readonly inheritedFrom: string | null;
	/** Newest release line, where the answer was compared with an older one. */
	readonly behind: string | null;
};

/** An answer in the file of the whole matrix. */
export type AnswerJson = {
	readonly answer: Answer;
	readonly value: string | null;
	/** Id of the fact that answers, or of the first one on the topic where none does. */
	readonly fact: string | null;
	readonly details: readonly string[];
	readonly inheritedFrom: string | null;
	/** Release line that the fact was compared with, where that is not the newest. */
	readonly asOf: string | null;
	readonly disputed: boolean;
};

export type MatrixRowJson = {
	readonly capability: string;
	readonly title: string;
	readonly question: string;
	readonly group: string;
	readonly kind: 'support' | 'value' | 'notes';
	/** What earns which answer, where the row is answered by yes, partial or no. */
	readonly judged: Capability['judged'] | null;
	readonly cells: readonly MatrixCellJson[];
};

/** One row of the matrix with all evidence. */
export function rowJson({ capability, cells }: MatrixRow, source: (id: string) => Source): MatrixRowJson {
	return {
		capability: capability.id,
		title: capability.title,
		question: capability.question,
		group: capability.group,
		kind: capability.kind,
		judged: capability.judged ?? null,
		cells: cells.map((cell) => cellJson(cell, source)),
	};
}

function cellJson(cell: Cell, source: (id: string) => Source): MatrixCellJson {
	return {
		platform: cell.platform,
		answer: cell.answer,
		value: cell.lead?.value ?? null,
		lead: cell.lead ? factJson(cell.lead, source) : null,
		details: cell.details.map((fact) => factJson(fact, source)),
		inheritedFrom: cell.inheritedFrom ?? null,
		behind: cell.behind ?? null,
	};
}

function answerJson({ answer, lead, details, inheritedFrom, behind }: Cell): AnswerJson {
	return {
		answer,
		value: lead?.value ?? null,
		fact: (lead ?? details[0])?.id ?? null,
		details: details.map(({ id }) => id),
		inheritedFrom: inheritedFrom ?? null,
		asOf: (behind && lead?.scope.version) ?? null,
		disputed: (lead?.disputes ?? []).length > 0,
	};
}

export type MatrixJson = {
	readonly platforms: readonly Pick<Platform, 'id' | 'name' | 'short' | 'kind' | 'status'>[];
	readonly groups: readonly Pick<Group, 'id' | 'title' | 'question'>[];
	readonly capabilities: readonly (Pick<Capability, 'id' | 'title' | 'group' | 'question' | 'kind'> & {
		/** By platform. */
		readonly cells: Readonly<Record<string, AnswerJson>>;
	})[];
};

/** The whole matrix, with the answers and the ids of the facts; statements are found in the file of facts. */
export function matrixJson(matrix: Matrix): MatrixJson {
	return {
		platforms: matrix.platforms.map(({ id, name, short, kind, status }) => ({ id, name, short, kind, status })),
		groups: matrix.groups.map(({ group: { id, title, question } }) => ({ id, title, question })),
		capabilities: matrix.groups.flatMap(({ rows }) =>
			rows.map(({ capability: { id, title, group, question, kind }, cells }) => ({
				id,
				title,
				group,
				question,
				kind,
				cells: Object.fromEntries(cells.map((cell) => [cell.platform, answerJson(cell)])),
			})),
		),
	};
}
