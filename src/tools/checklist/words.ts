import type { ChecklistRecord } from '../../domain/checklist/record.ts';
import { plural } from '../../domain/text/plural.ts';

/** What a record holds, for the message about a file. */
export function describeRecord({ marks, notes }: ChecklistRecord): string {
	const states = [...marks.values()];
	const done = states.filter((state) => state === 'done').length;
	return `${plural(done, 'item')} done, ${states.length - done} not applicable, ${plural(notes.size, 'note')}`;
}
