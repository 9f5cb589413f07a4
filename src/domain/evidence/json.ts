import type { Fact, Source } from './types.ts';

/** A source as exports quote it. */
export type SourceJson = Pick<Source, 'id' | 'title' | 'url' | 'publisher' | 'checked'> &
	Partial<Pick<Source, 'published' | 'interest'>>;

/** A fact with everything needed to judge it. */
export type FactJson = Omit<Fact, 'sources'> & { readonly sources: readonly SourceJson[] };

/** A fact with its sources spelled out. */
export function factJson(fact: Fact, source: (id: string) => Source): FactJson {
	return { ...fact, sources: fact.sources.map((id) => source(id)) };
}
