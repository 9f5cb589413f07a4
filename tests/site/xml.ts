/** A strict reader of XML 1.0, as far as feeds and pictures need it. It throws at everything that is not well formed. */

export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Elements and texts, in their order. */
	readonly inside: readonly (Element | string)[];
};

const NAME = /[A-Za-z_][\w.:-]*/y;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root element of a document. */
export function parseXml(document: string): Element {
	if (document.startsWith('\ufeff')) throw new Error('a byte order mark');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is not allowed
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(document))
		throw new Error('a character that is not allowed');
	const reader = new Reader(document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n?/, ''));
	const root = reader.element();
	reader.end();
	return root;
}

class Reader {
	#at = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	element(): Element {
		this.#expect('<');
		const name = this.#match(NAME);
		const attributes: Record<string, string> = {};
		for (;;) {
			const space = this.#match(SPACE);
			if (this.#next('/>')) return { name, attributes, inside: [] };
			if (this.#next('>')) break;
			if (space === '') throw new Error(`no space in front of an attribute of ${name}`);
			const attribute = this.#match(NAME);
			if (attribute in attributes) throw new Error(`${attribute} stands twice in ${name}`);
			this.#expect('="');
			attributes[attribute] = textOf(this.#until('"'));
			this.#expect('"');
		}
		return { name, attributes, inside: this.#content(name) };
	}

	#content(name: string): (Element | string)[] {
		const inside: (Element | string)[] = [];
		for (;;) {
			const text = this.#until('<');
			if (text !== '') inside.push(textOf(text));
			if (this.#next('</')) {
				this.#expect(name);
				this.#match(SPACE);
				this.#expect('>');
				return inside;
			}
			inside.push(this.element());
		}
	}

	end(): void {
		this.#match(SPACE);
		if (this.#at < this.#text.length) throw new Error('something stands behind the root');
	}

	#until(sign: string): string {
		const end = this.#text.indexOf(sign, this.#at);
		if (end < 0) throw new Error(`${sign} is missing`);
		const text = this.#text.slice(this.#at, end);
		this.#at = end;
		return text;
	}

	#match(pattern: RegExp): string {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found === undefined) throw new Error(`unexpected ${JSON.stringify(this.#text.slice(this.#at, this.#at + 20))}`);
		this.#at += found.length;
		return found;
	}

	#next(sign: string): boolean {
		if (!this.#text.startsWith(sign, this.#at)) return false;
		this.#at += sign.length;
		return true;
	}

	#expect(sign: string): void {
		if (!this.#next(sign))
			throw new Error(`expected ${sign} at ${JSON.stringify(this.#text.slice(this.#at, this.#at + 20))}`);
	}
}

/** Text without its escapes. A bare ampersand or angle bracket is refused. */
function textOf(raw: string): string {
	if (raw.includes('<') || raw.includes(']]>'))
		throw new Error(`a bare bracket in ${JSON.stringify(raw.slice(0, 40))}`);
	return raw.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+)?;?/g, (whole, name: string | undefined) => {
		if (name === undefined || !whole.endsWith(';'))
			throw new Error(`a bare ampersand in ${JSON.stringify(raw.slice(0, 40))}`);
		if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
		if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
		const sign = ENTITIES[name];
		if (sign === undefined) throw new Error(`&${name}; is unknown in XML`);
		return sign;
	});
}

/** Elements of a name directly inside another one. */
export const childrenOf = ({ inside }: Element, name: string): Element[] =>
	inside.filter((item): item is Element => typeof item !== 'string' && item.name === name);

/** The text inside an element that holds no others. */
export function textIn({ name, inside }: Element): string {
	if (inside.some((item) => typeof item !== 'string')) throw new Error(`${name} holds elements`);
	return inside.join('');
}
