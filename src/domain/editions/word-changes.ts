import { diffArrays } from 'diff';

/** Words in a row that stayed, went or came. */
export type Part = { readonly text: string; readonly change: 'kept' | 'removed' | 'added' };

/** Of the longer text, as much has to stay for the words that went and came to be read in their places. */
const LEAST_KEPT = 0.6;

/** Fewer words that stay between two changes are read as part of them. */
const LEAST_BETWEEN = 3;

type Change = { readonly before: string[]; readonly after: string[]; readonly kept: boolean };

/**
 * Where a text was changed, word by word.
 *
 * @returns parts whose kept and removed words give the text before, and whose kept and added ones give the text after;
 * nothing where too little stayed
 */
export function wordChanges(before: string, after: string): Part[] | undefined {
	const changes = joined(changesBetween(before, after));
	const kept = changes.filter((change) => change.kept).reduce((sum, change) => sum + change.after.join('').length, 0);
	if (kept < LEAST_KEPT * Math.max(before.length, after.length)) return undefined;
	return changes
		.flatMap(({ kept, before, after }) =>
			kept ? [part('kept', after)] : [part('removed', before), part('added', after)],
		)
		.filter(({ text }) => text !== '');
}

const part = (change: Part['change'], words: readonly string[]): Part => ({ change, text: words.join('') });

/** Each word with the space behind it. */
const wordsOf = (text: string) => text.match(/^\s+|\S+\s*/g) ?? [];

function changesBetween(before: string, after: string): Change[] {
	return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
		kept: !added && !removed,
		before: added ? [] : value,
		after: removed ? [] : value,
	}));
}

/** Changes that only a word or two keep apart are one. */
function joined(changes: readonly Change[]): Change[] {
	const list: Change[] = [];
	for (const [index, change] of changes.entries()) {
		const between = index > 0 && index < changes.length - 1 && change.after.length < LEAST_BETWEEN;
		const kept = change.kept && !between;
		const last = list.at(-1);
		if (last && last.kept === kept)
			list.splice(-1, 1, { kept, before: [...last.before, ...change.before], after: [...last.after, ...change.after] });
		else list.push({ ...change, kept });
	}
	return list;
}
