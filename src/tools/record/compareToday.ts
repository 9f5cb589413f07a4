import { titleOf } from '../../domain/advisor/verdict.ts';
import { type Changes, changesSince } from '../../domain/record/compare.ts';
import { foundIn } from '../../domain/record/compose.ts';
import type { Found, Recorded } from '../../domain/record/recorded.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { isPinned, loadJson } from '../frame/load.ts';
import { gather, loadKnownFacts } from './gather.ts';
import type { RecordData } from './model.ts';

/** What changed since a record was written, with the words for it. */
export type Compared = {
	readonly changes: Changes;
	readonly now: Found;
	/** Title of a verdict. */
	readonly verdictTitle: (found: Found) => string;
};

/**
 * Compares a record with today: its facts with the present ones, and what follows from its answers now. An edition that the
 * link pins does not count here.
 *
 * @param shown data that the page works with
 *
 * @throws if a file cannot be loaded
 */
export async function compareToday(
	shown: RecordData,
	recorded: Recorded,
	day: string,
	settings?: Settings,
): Promise<Compared> {
	const data = isPinned() ? await loadJson<RecordData>('/data/v1/record.json', 'live') : shown;
	const { material } = await gather(data, recorded.basis, settings, 'live');
	const { tombstones } = data;
	const targets = tombstones.flatMap(({ moved }) => moved ?? []);
	const facts = await loadKnownFacts(data, [...new Set([...Object.keys(recorded.facts), ...targets])], 'live');
	const now = foundIn(material);
	const verdicts = material.advice?.knowledge.verdicts ?? [];
	return {
		changes: changesSince(recorded, { found: now, facts, tombstones, day }),
		now,
		verdictTitle: ({ verdict }) => {
			const known = verdicts.find(({ id }) => id === verdict?.id);
			const variant = verdict?.qualifier ? known?.qualifiers[verdict.qualifier] : undefined;
			return known ? titleOf(known, variant) : (verdict?.id ?? 'none');
		},
	};
}
