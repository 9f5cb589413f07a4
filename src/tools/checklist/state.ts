import { PHASES, type Phase, SEVERITIES, type Severity } from '../../domain/checklist/list.ts';
import { type ItemState, type Marks, STATES } from '../../domain/checklist/marks.ts';
import { list } from '../../domain/permalink/lists.ts';
import { type Codec, choice, text } from '../../domain/permalink/values.ts';
import type { ListedItem } from './model.ts';

/** More items than the list will ever have. */
const MAX_ITEMS = 200;

/** Words to filter by. In a link one character may take nine. */
export const MAX_TEXT = 40;

const PHASE_IDS: readonly Phase[] = PHASES.map(({ id }) => id);

/** What travels in a link to the checklist. The keys are part of the contract with every link that was ever shared. */
export function checklistFields(items: readonly Pick<ListedItem, 'id' | 'code'>[]) {
	return {
		marks: { key: 'i', codec: marks(items), initial: new Map() as Marks },
		severities: some('s', SEVERITIES as readonly Severity[]),
		phases: some('p', PHASE_IDS),
		states: some('t', STATES as readonly ItemState[]),
		text: { key: 'q', codec: text(MAX_TEXT), initial: '' },
	};
}

/** Some of a few words; none of them stands for all. */
function some<Word extends string>(key: string, words: readonly Word[]) {
	return { key, codec: list(choice(words), words.length), initial: [] as readonly Word[] };
}

/**
 * `ir.pr~mo`: the codes of the items that are done, and behind the tilde of those that do not apply. Codes are in the order of
 * the alphabet, so that a list in another order gives the same link.
 */
function marks(items: readonly Pick<ListedItem, 'id' | 'code'>[]): Codec<Marks> {
	const ids = new Map(items.map(({ id, code }) => [code, id]));
	const codes = list<string>(
		{ write: (code) => code, read: (code) => (ids.has(code) ? { value: code, corrections: [] } : unknown(code)) },
		MAX_ITEMS,
	);
	const written = (value: Marks, state: ItemState) =>
		codes.write(items.flatMap(({ id, code }) => (value.get(id) === state ? [code] : [])).sort());
	return {
		write: (value) => {
			const left = written(value, 'not-applicable');
			return `${written(value, 'done')}${left === '' ? '' : `~${left}`}`;
		},
		read: (text) => {
			const [first = '', second = '', ...rest] = text.split('~');
			if (rest.length > 0) return { error: `“${text.slice(0, 60)}” is not a list of items` };
			const [done, left] = [codes.read(first), codes.read(second)];
			if ('error' in done) return done;
			if ('error' in left) return left;
			const twice = left.value.filter((code) => done.value.includes(code));
			const entries = [
				...left.value.map((code) => [ids.get(code) ?? code, 'not-applicable'] as const),
				...done.value.map((code) => [ids.get(code) ?? code, 'done'] as const),
			];
			const conflicts = twice.map((code) => `“${code}” is both done and not applicable; it counts as done`);
			return { value: new Map(entries), corrections: [...done.corrections, ...left.corrections, ...conflicts] };
		},
	};
}

const unknown = (code: string) => ({ error: `“${code.slice(0, 20)}” names no item of this list` });
