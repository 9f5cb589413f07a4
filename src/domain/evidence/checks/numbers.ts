import { contentFile } from '../files.ts';
import type { Check, Collections, Fact } from '../types.ts';

/** A number that stands by itself: not a part of a name such as `l7`, `140-3` or `v2.20`. */
const NUMBER = /(?<![\w/.-])\d(?:[\d.,]*\d)?(?![\w-]|\.\w)/g;

/** Every number in a fact, also as a part of a date or of a name. */
const ANY_NUMBER = /\d+(?:[.,]\d+)*/g;

/** Layers of the network have numbers for names. */
const LAYERS = /\blayers? \d(?: (?:and|to) \d)?/gi;

type Naming = { readonly id: string; readonly facts: readonly string[] };

const textIn = (collection: keyof Collections, field: string, text: string, { id, facts }: Naming) => {
	return { file: contentFile(collection, id), field, text, facts };
};

/** Texts that speak of products and name the facts that they rest on. */
const textsOf = ({ advice, claims, checklist, emphases }: Collections) => [
	...advice.map((entry) => textIn('advice', 'text', entry.text, entry)),
	...claims.map((entry) => textIn('claims', 'truth', entry.truth, entry)),
	...checklist.map((entry) => textIn('checklist', 'why', entry.why, entry)),
	...checklist.map((entry) => textIn('checklist', 'check', entry.check, entry)),
	...emphases.map((entry) => textIn('emphases', 'because', entry.because, entry)),
];

const wordsOf = ({ statement, value, note, scope }: Fact) => [statement, value, note, scope.text].join(' ');

/** A number that is typed rather than quoted grows old unseen: it has to stand in a fact that the text names. */
export const numbersStandInFacts: Check = (content) => {
	const facts = new Map(content.facts.map((fact) => [fact.id, fact]));
	const numbersOf = (id: string) => {
		const fact = facts.get(id);
		return fact ? (wordsOf(fact).match(ANY_NUMBER) ?? []) : [];
	};
	return textsOf(content).flatMap(({ file, field, text, facts: named }) => {
		const known = named.flatMap(numbersOf);
		// A fact says 1.17.0 where a text says 1.17.
		const stands = (number: string) => known.some((one) => one === number || one.startsWith(`${number}.`));
		return (text.replace(LAYERS, '').match(NUMBER) ?? [])
			.filter((number) => !stands(number))
			.map((number) => ({
				file,
				field,
				message: `"${number}" stands in none of the facts that it names`,
				remedy: 'name the fact that says so, or say it without the number',
			}));
	});
};
