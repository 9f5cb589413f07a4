import { expect, test } from 'vitest';
import { pseudo } from '../../../src/words/pseudo.ts';
import { messagesIn, translated } from '../../../src/words/translate.ts';

const view = (body: string) => `export const View = ({ n, name }: Props) => (\n\t${body}\n);\n`;

test('what stands in an element is one message, with places for values and for elements', () => {
	const code = view(
		'<p>\n\t\tChange <b>the weights</b>, {name}, or <a href={to(n)}>write</a> it.{" "}\n\t\tDone.\n\t</p>',
	);
	expect(messagesIn('View.tsx', code)).toEqual(['Change <0>the weights</0>, {1}, or <2>write</2> it. Done.']);
});

test('a translation may move a link and a value', () => {
	const code = view('<p>Write <a href={to(n)}>the record</a> for {name}</p>');
	const result = translated('View.tsx', code, () => 'Für {1} <0>die Notiz</0>');
	expect(result).toContain('<p>{"Für "}{name}{" "}<a href={to(n)}>{"die Notiz"}</a></p>');
});

test('finds texts in attributes that readers see or hear, and leaves those alone that the browser reads', () => {
	const code = view('<img class="wide open" alt="Two clusters" data-kind="of no use" />');
	expect(messagesIn('View.tsx', code)).toEqual(['Two clusters']);
});

test('finds sentences in code, and the words that are put into them', () => {
	const code = `export const left = (n: number) => \`\${n} \${n === 1 ? "answer" : "answers"} differ\`;\n`;
	expect(messagesIn('text.ts', code).toSorted()).toEqual(['answer', 'answers', '{0} {1} differ']);
	expect(translated('text.ts', code, (message) => message.toUpperCase())).toBe(
		`export const left = (n: number) => \`\${n} \${n === 1 ? "ANSWER" : "ANSWERS"} DIFFER\`;\n`,
	);
});

test.each([
	["if (kind === 'two words') go();", 'a comparison'],
	["import { a } from 'some place';", 'an import'],
	["const map = { 'two words': 1 };", 'a name'],
	["throw new Error('two words');", 'an error for developers'],
	["root.querySelector('table tbody');", 'a selector'],
	["type Kind = 'two words' | 'three more words';", 'a type'],
	["const command = 'kubectl get pods -A';", 'a command'],
	[`const svg = \`<rect width="\${w}" fill="none"/>\`;`, 'markup'],
])('leaves alone: %s (%s)', (code) => {
	expect(messagesIn('code.ts', code)).toEqual([]);
});

test('leaves code, keys and samples as they are', () => {
	expect(messagesIn('View.tsx', view('<code>kubectl apply twice</code>'))).toEqual([]);
});

test('reads templates: front matter and markup, around comments, scripts and styles', () => {
	const template = [
		'---',
		"const title = 'Rank the candidates';",
		'---',
		'<!-- a comment of the author -->',
		'<h1 class:list={["a b"]}>{title}</h1>',
		'<script>const text = "not for readers";</script>',
		'<p>Two words</p>',
		'',
	].join('\n');
	expect(messagesIn('page.astro', template)).toEqual(['Rank the candidates', 'Two words']);
	expect(translated('page.astro', template, (message) => message)).toBe(
		template.replace("'Rank the candidates'", '"Rank the candidates"').replace('Two words', '{"Two words"}'),
	);
});

test('names the file and the place that cannot be read', () => {
	expect(() => messagesIn('View.tsx', 'const a = <p>')).toThrow(/^View\.tsx: cannot be read at \d+/);
});

test('the language that nobody speaks keeps places, and can be told from English', () => {
	expect(pseudo('Rank <0>{1}</0> now')).toBe('⟦Ŕååńķ <0>{1}</0> ńööŵ⟧');
	expect(pseudo('en-US')).toBe('en-US');
});
