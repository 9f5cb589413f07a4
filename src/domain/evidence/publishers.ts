import type { Fact, Source } from './types.ts';

/** Who publishes documents that facts rest on. */
export type Publisher = {
	readonly name: string;
	/** What it sells, as most of its documents name it; nothing if most name nothing. */
	readonly interest: string | undefined;
	/** By title. */
	readonly sources: readonly Source[];
	/** Facts that rest on at least one of its documents. */
	readonly facts: number;
};

/** A page of sources: those of one publisher with many, or those of all others. */
export type SourcePage = { readonly id: string; readonly title: string; readonly publishers: readonly Publisher[] };

/** Documents that are too many for a page among others. */
const MANY = 10;

/** The page of those with fewer. */
export const OTHERS = { id: 'others', title: 'Other publishers' };

/** Everybody who published a source, those with most documents first. */
export function publishersOf(sources: readonly Source[], facts: readonly Fact[]): Publisher[] {
	const citing = factsBySource(facts);
	return [...Map.groupBy(sources, ({ publisher }) => publisher)]
		.map(([name, own]) => ({
			name,
			interest: mostOften(own.map(({ interest }) => interest)),
			sources: own.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
			facts: new Set(own.flatMap(({ id }) => citing.get(id) ?? [])).size,
		}))
		.sort((a, b) => b.sources.length - a.sources.length || a.name.localeCompare(b.name, 'en'));
}

/** Ids of the facts that rest on each source. */
export function factsBySource(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
	const citing = facts.flatMap(({ id, sources }) => sources.map((source) => ({ source, fact: id })));
	const grouped = Map.groupBy(citing, ({ source }) => source);
	return new Map([...grouped].map(([source, entries]) => [source, entries.map(({ fact }) => fact)]));
}

/** Whether the documents of a publisher have a page of their own. */
export const hasOwnPage = ({ sources }: Publisher): boolean => sources.length >= MANY;

/**
 * The pages of sources, the others last.
 *
 * @param publishers those with most documents first
 */
export function sourcePages(publishers: readonly Publisher[]): SourcePage[] {
	const own = publishers.filter(hasOwnPage);
	const others = publishers.filter((publisher) => !hasOwnPage(publisher));
	return [
		...own.map((publisher) => ({ id: nameInAddress(publisher.name), title: publisher.name, publishers: [publisher] })),
		{ ...OTHERS, publishers: others.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) },
	];
}

/** The name of a publisher in an address: `hashicorp-ibm` for `HashiCorp (IBM)`. */
export const nameInAddress = (publisher: string) =>
	publisher
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

function mostOften<Value>(values: readonly Value[]): Value | undefined {
	const groups = [...Map.groupBy(values, (value) => value)];
	return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
