import type { FactJson, SourceJson } from '../evidence/json.ts';
import { factHash } from './fact-hash.ts';
import { inline, link } from './prose.ts';

/** Hashes of facts, by their ids. */
export type FactHashes = Readonly<Record<string, string>>;

type Used = { readonly number: number; readonly source: SourceJson; readonly facts: Set<string> };

/** More marks behind one sentence are not read. */
const MOST_MARKS = 3;

/** Numbers the sources of the facts that a text cites, in the order of their first use, and keeps who cites what. */
export class Evidence {
	readonly #facts: ReadonlyMap<string, FactJson>;
	readonly #sources = new Map<string, Used>();
	readonly #cited = new Map<string, string>();

	constructor(facts: readonly FactJson[]) {
		this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
	}

	/**
	 * Marks such as `[1][4]` for the sources that carry the first facts, each once. A fact that is not known has none.
	 * All of the facts count as cited.
	 */
	mark(ids: readonly string[]): string {
		const known = ids.flatMap((id) => this.#facts.get(id) ?? []);
		for (const fact of known) this.#cited.set(fact.id, factHash(fact));
		const marks = known
			.slice(0, MOST_MARKS)
			.flatMap(({ id, sources: [carrier] }) => (carrier ? [`[${this.#numberOf(carrier, id)}]`] : []));
		return [...new Set(marks)].join('');
	}

	/** A text inside a line with the marks of its facts. */
	cite(text: string, ids: readonly string[]): string {
		return `${inline(text)} ${this.mark(ids)}`.trim();
	}

	/** An item for each source used so far, with the facts that use it. */
	sources(): string[] {
		return [...this.#sources.values()].map(({ number, source, facts }) => {
			const users = [...facts].map((id) => `\`${id}\``).join(', ');
			return `[${number}] ${describe(source)} Facts: ${users}`;
		});
	}

	/** Every fact that was cited so far, with what stands for what it says, in the order of the ids. */
	cited(): FactHashes {
		return Object.fromEntries([...this.#cited].sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	#numberOf(source: SourceJson, fact: string): number {
		const used = this.#sources.get(source.id) ?? { number: this.#sources.size + 1, source, facts: new Set() };
		used.facts.add(fact);
		this.#sources.set(source.id, used);
		return used.number;
	}
}

function describe({ title, publisher, published, checked, url, interest }: SourceJson): string {
	const dates = published ? `${published}, checked ${checked}` : `checked ${checked}`;
	return `${link(title, url)}. ${inline(publisher)}, ${dates}.${interest ? ` Interest: ${inline(interest)}.` : ''}`;
}
