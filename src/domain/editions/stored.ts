import type { EditionFile } from '../../schema/edition.ts';
import { canonicalJson } from './canonical.ts';
import { COLLECTIONS_OF_EDITIONS, type Contents, type Entry, hashOfContents } from './contents.ts';

/** A published edition with everything that it holds. */
export type PublishedEdition = Pick<EditionFile, 'id' | 'date' | 'hash' | 'note'> & { readonly contents: Contents };

const NOTHING = Object.fromEntries(COLLECTIONS_OF_EDITIONS.map((name) => [name, {}])) as unknown as Contents;

/**
 * What a file has to hold so that the contents follow from those of the edition before: entries that are new or changed, and
 * the ids of those that are gone. So a file stays small, and none is ever written again.
 */
export function stepTo(contents: Contents, before: Contents = NOTHING): Pick<EditionFile, 'entries' | 'removed'> {
	const steps = COLLECTIONS_OF_EDITIONS.map((name) => {
		const [now, then] = [contents[name], before[name] ?? {}];
		const set = Object.entries(now).filter(([id, entry]) => !same(entry, then[id]));
		return { name, set, gone: Object.keys(then).filter((id) => !(id in now)) };
	});
	return {
		entries: Object.fromEntries(
			steps.flatMap(({ name, set }) => (set.length > 0 ? [[name, Object.fromEntries(set)]] : [])),
		),
		removed: Object.fromEntries(steps.flatMap(({ name, gone }) => (gone.length > 0 ? [[name, gone.sort()]] : []))),
	};
}

const same = (a: Entry, b: Entry | undefined) => b !== undefined && canonicalJson(a) === canonicalJson(b);

function stepFrom(before: Contents, { entries, removed }: EditionFile): Contents {
	const next = COLLECTIONS_OF_EDITIONS.map((name) => {
		const gone = new Set(removed[name]);
		const kept = Object.entries(before[name]).filter(([id]) => !gone.has(id));
		return [name, { ...Object.fromEntries(kept), ...entries[name] }];
	});
	return Object.fromEntries(next) as Contents;
}

/**
 * All editions with their contents, oldest first.
 *
 * @param files in any order
 * @throws if one does not continue the one before it, or does not hold what its hash says
 */
export async function editionsFrom(files: readonly EditionFile[]): Promise<PublishedEdition[]> {
	const editions: PublishedEdition[] = [];
	for (const file of [...files].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const { id, date, hash, note } = file;
		const before = editions.at(-1);
		if (file.previous !== before?.id) {
			throw new Error(
				`The edition ${id} continues ${file.previous ?? 'none'}, but the one before it is ${before?.id}.`,
			);
		}
		const contents = stepFrom(before?.contents ?? NOTHING, file);
		if ((await hashOfContents(contents)) !== hash) {
			throw new Error(`The edition ${id} was changed after it was made: its hash is another one.`);
		}
		editions.push({ id, date, hash, note, contents });
	}
	return editions;
}

/** The file as text: one entry a line, in the order of the ids, so that a reviewer sees what changed. */
export function textOfFile({ entries, removed, ...head }: EditionFile): string {
	const groups = Object.entries(entries).map(([name, set]) => {
		const lines = Object.entries(set)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, entry]) => `\t\t\t${JSON.stringify(id)}: ${canonicalJson(entry)}`);
		return `\t\t${JSON.stringify(name)}: {\n${lines.join(',\n')}\n\t\t}`;
	});
	const first = Object.entries(head).flatMap(([key, value]) =>
		value === undefined ? [] : [`\t${JSON.stringify(key)}: ${JSON.stringify(value)}`],
	);
	const parts = [...first, `\t"removed": ${canonicalJson(removed)}`];
	return `{\n${parts.join(',\n')},\n\t"entries": {\n${groups.join(',\n')}\n\t}\n}\n`;
}
