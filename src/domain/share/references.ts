import { describeSource } from '../evidence/citations.ts';
import type { FactJson, SourceJson } from '../evidence/json.ts';
import type { Line, NumberedSource } from './report.ts';

/** Numbers the sources of the facts that a report cites, in the order of their first use. */
export class References {
	readonly #facts: ReadonlyMap<string, FactJson>;
	readonly #numbered = new Map<string, { readonly number: number; readonly source: SourceJson }>();

	constructor(facts: Iterable<FactJson>) {
		this.#facts = new Map([...facts].map((fact) => [fact.id, fact]));
	}

	/** The fact of an id, if it is known. */
	fact = (id: string): FactJson | undefined => this.#facts.get(id);

	/** The numbers of all sources behind some facts, each once. A fact that is not known has none. */
	numbers(ids: readonly string[]): number[] {
		const sources = ids.flatMap((id) => this.#facts.get(id)?.sources ?? []);
		return [...new Set(sources.map((source) => this.#numberOf(source)))];
	}

	/** A text with the sources behind some facts. */
	cite = (text: string, ids: readonly string[]): Line => ({ text, cites: this.numbers(ids) });

	/** Every source that was cited so far. */
	list(): NumberedSource[] {
		return [...this.#numbered.values()].map(({ number, source }) => ({
			number,
			text: describeSource(source),
			url: source.url,
		}));
	}

	#numberOf(source: SourceJson): number {
		const known = this.#numbered.get(source.id);
		if (known) return known.number;
		const number = this.#numbered.size + 1;
		this.#numbered.set(source.id, { number, source });
		return number;
	}
}
