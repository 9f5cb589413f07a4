import type { Testbed } from '../evidence/types.ts';

/** What a test is described by, and what each part is called. */
export const CONDITIONS = [
	['versions', 'Versions'],
	['environment', 'Environment'],
	['workload', 'Application'],
	['tool', 'Load generator'],
	['connections', 'Connections'],
	['payload', 'Payload'],
	['telemetry', 'Telemetry'],
	['encryption', 'Encryption'],
	['runs', 'Runs'],
	['paid', 'Who paid'],
] as const satisfies readonly (readonly [keyof Testbed, string])[];

export type Condition = (typeof CONDITIONS)[number][0];

/** What is shown where a source is silent: an empty cell would look as if nothing had been on. */
export const NOT_STATED = 'not stated';

/** One line for each condition, with those that the source does not state marked as such. */
export function conditionsOf(bed: Pick<Testbed, Condition>): { name: string; value: string; stated: boolean }[] {
	return CONDITIONS.map(([key, name]) => ({ name, value: bed[key] ?? NOT_STATED, stated: bed[key] !== undefined }));
}
