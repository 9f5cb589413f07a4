// A larger handbook for measuring: every entry of what grows is copied under new ids, so that references stay valid.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * Folders that grow as the handbook does. The others describe the tools: there is one entry for each field, criterion or
 * need, and twice as many of those would be another product.
 */
const GROWING = ['facts', 'tombstones', 'sources', 'testbeds', 'claims', 'glossary', 'decisions', 'scenarios', 'docs'];

/** Pages that exist once: the start page. */
const ONCE: ReadonlySet<string> = new Set(['docs/index.mdx']);

type Entry = Record<string, unknown>;

/** Ids as they stand in one copy. */
type Renaming = { readonly suffix: string; readonly facts: ReadonlySet<string> };

/**
 * Writes the content `times` times into a new folder, the first time unchanged.
 *
 * Copies of facts about a platform belong to a subject of their own, because a cell of the matrix shows one fact. They lose
 * what would make them claim a cell. Published editions are left out.
 *
 * @param from folder of the content
 * @param to a folder that does not exist yet
 */
export function multiply(from: string, to: string, times: number): void {
	cpSync(from, to, { recursive: true });
	rmSync(join(to, 'editions'), { recursive: true, force: true });
	const files = GROWING.flatMap((folder) => filesIn(from, folder)).filter((file) => !ONCE.has(file));
	const facts = new Set(filesIn(from, 'facts').map((file) => file.slice('facts/'.length, -'.yaml'.length)));
	for (let copy = 2; copy <= times; copy++) {
		const renaming = { suffix: `-c${copy}`, facts };
		for (const file of files) write(to, pathOfCopy(file, renaming), copied(from, file, renaming));
		for (const subject of new Set([...facts].map(folderOf))) {
			write(to, `subjects/${subject}${renaming.suffix}.yaml`, copyOfSubject(from, subject, copy));
		}
	}
}

const filesIn = (root: string, folder: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter((file) => /\.(?:yaml|mdx)$/.test(file));

const folderOf = (id: string) => id.slice(0, id.indexOf('/'));

function write(root: string, path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** Facts and what became of them move into the folder of the copied subject; everything else gets a new name. */
function pathOfCopy(file: string, { suffix }: Renaming): string {
	if (/^(?:facts|tombstones)\//.test(file)) return file.replace(/^(\w+\/[^/]+)/, `$1${suffix}`);
	return file.replace(/(?=\.\w+$)/, suffix);
}

function copied(from: string, file: string, renaming: Renaming): string {
	const text = withFactsRenamed(readFileSync(join(from, file), 'utf8'), renaming);
	if (file.endsWith('.mdx')) return text;
	const change = CHANGES[folderOf(file)];
	const entry = parse(text) as Entry;
	if (Array.isArray(entry['sources'])) entry['sources'] = entry['sources'].map((id) => `${id}${renaming.suffix}`);
	return asYaml(change ? change(entry, renaming.suffix) : entry);
}

/** Ids of facts are the only words of this form that are also in the list. */
const withFactsRenamed = (text: string, { suffix, facts }: Renaming) =>
	text.replace(/(?<![\w/.-])([a-z0-9-]+)\/([a-z0-9.-]+)/g, (id, subject, name) =>
		facts.has(id) ? `${subject}${suffix}/${name}` : id,
	);

/** What has to differ from the original in entries of a folder. */
const CHANGES: Readonly<Record<string, (entry: Entry, suffix: string) => Entry>> = {
	facts: ({ lead, alternative, ...fact }) => fact,
	sources: (source, suffix) => ({ ...source, url: `${String(source['url']).replace(/#.*/, '')}#copy${suffix}` }),
	glossary: ({ term, aliases, related, ...rest }, suffix) => ({
		...rest,
		term: named(String(term), suffix),
		aliases: listOf(aliases).map((alias) => named(alias, suffix)),
		related: listOf(related).map((id) => `${id}${suffix}`),
	}),
};

/** The longest name of a term that the schema accepts. */
const LONGEST_NAME = 40;

/** A name of its own for a copy. */
const named = (name: string, suffix: string) => `${name.slice(0, LONGEST_NAME - suffix.length)} ${suffix.slice(1)}`;

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function copyOfSubject(from: string, subject: string, copy: number): string {
	const own = filesIn(from, 'subjects').find((file) => file === `subjects/${subject}.yaml`);
	const entry = own
		? (parse(readFileSync(join(from, own), 'utf8')) as Entry)
		: { title: subject, summary: `Facts about ${subject}.`, order: 1000, topics: {} };
	return asYaml({ ...entry, title: `${entry['title']}, copy ${copy}` });
}

/** Quoted, or the framework would take texts for dates. */
const asYaml = (entry: Entry) => stringify(entry, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
