import type { Fact, Source } from './types.ts';

/** Numbers the sources of the facts that an export uses, in the order of their first use. */
export class Citations {
	readonly #sources: ReadonlyMap<string, Source>;
	readonly #numbers = new Map<string, number>();

	/** @param sources all that may be cited, by id where they have been looked up already */
	constructor(sources: readonly Source[] | ReadonlyMap<string, Source>) {
		this.#sources = Array.isArray(sources)
			? new Map(sources.map((source) => [source.id, source]))
			: (sources as ReadonlyMap<string, Source>);
	}

	/** The mark to place behind a statement, for example `[3]` or `[3][4]`. */
	mark(fact: Pick<Fact, 'sources'>): string {
		return fact.sources.map((id) => `[${this.#numberOf(id)}]`).join('');
	}

	/** One line for each source used so far: number, title, publisher, dates, address. */
	list(): string[] {
		return [...this.#numbers].flatMap(([id, number]) => {
			const source = this.#sources.get(id);
			return source ? [`[${number}] ${describeSource(source)} ${source.url}`] : [];
		});
	}

	#numberOf(id: string): number {
		const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
		this.#numbers.set(id, number);
		return number;
	}
}

/** A source in a line of text without its address: title, publisher, dates, and what its publisher gains. */
export function describeSource({ title, publisher, published, checked, interest }: Omit<Source, 'id' | 'url'>): string {
	const dates = published ? `${published}, checked ${checked}` : `checked ${checked}`;
	return `${title}. ${publisher}, ${dates}.${interest ? ` Interest: ${interest}.` : ''}`;
}
