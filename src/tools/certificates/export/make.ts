import { Citations } from '../../../domain/evidence/citations.ts';
import type { FactJson } from '../../../domain/evidence/json.ts';
import { factsOfRotation } from '../../../domain/evidence/rotation-facts.ts';
import type { Rotation } from '../../../domain/evidence/types.ts';
import { loadJson } from '../../frame/load.ts';
import { START_FACT } from '../model.ts';
import type { Result } from './evidence.ts';
import { alerts, calendar } from './files.ts';
import { csv, json, markdown } from './text.ts';

/** The data file of the planner: platforms, and facts with their sources. */
type RotationsJson = { readonly rotations: readonly Rotation[]; readonly facts: readonly FactJson[] };

const MAKERS = { markdown, csv, json, calendar, alerts };

export type ExportKind = keyof typeof MAKERS;

/**
 * Makes an export.
 *
 * @throws if the sources cannot be loaded, for example inside a sandboxed frame
 */
export async function makeExport(kind: ExportKind, result: Result): Promise<string> {
	const { rotations, facts: all } = await loadJson<RotationsJson>('/data/v1/rotations.json');
	const rotation = rotations.find(({ id }) => id === result.outcome.knowledge.id);
	if (rotation === undefined) throw new Error(`no rotation for ${result.outcome.knowledge.id}`);
	const used = new Set([START_FACT, ...factsOfRotation(rotation).map(({ id }) => id)]);
	const facts = [...used].flatMap((id) => all.find((fact) => fact.id === id) ?? []);
	const citations = new Citations(facts.flatMap(({ sources }) => sources));
	return MAKERS[kind](result, { rotation, facts, citations });
}
