import { describe, expect, test } from 'vitest';
import { running } from '../../../src/domain/text/running.ts';
import { readContent } from '../read.ts';
import { PROSE, texts } from './texts.ts';

type Passage = { readonly where: string; readonly text: string };

/** Words that promise instead of informing, or that make an instruction sound like a reproach. */
const HYPE =
	/\b(?:simply|easily|effortless(?:ly)?|seamless(?:ly)?|blazing|best-in-class|world-class|cutting-edge|game-changer|state-of-the-art|robust|powerful|leverages?|lightning[- ]fast)\b/i;

/** Words that are wrong by the time somebody reads them, or that talk down. Quoted words belong to somebody else. */
const AGING = /\b(?:currently|soon|latest|just|easy|obviously)\b/i;

/** British spellings of words that the field writes often. */
const BRITISH =
	/\b(?:authoris|organis|recognis|normalis|optimis|behaviour|favour|colour|catalogue|programme(?!d)|licence|judgement)\w*/i;

/** Turns that other languages have and English has not. */
const BORROWED =
	/\b(?:an own|belongs? into|towards|afterwards|informations|evidences|softwares|allows? to|depends? of)\b/i;

function objections({ where, text }: Passage, ...rules: readonly RegExp[]): string[] {
	return rules.flatMap((rule) => (rule.exec(text) ?? []).map((word) => `${where}: "${word}"`));
}

test('prose neither promises nor ages', () => {
	const passages = texts(...PROSE).map(({ file, body }) => ({
		where: file,
		text: running(body).replace(/“[^”]*”|"[^"]*"/g, ''),
	}));
	expect(passages.flatMap((passage) => objections(passage, HYPE, AGING, BRITISH, BORROWED))).toEqual([]);
});

test('facts, scores and rotations neither promise nor use British spelling', () => {
	const { facts, scores, rotations } = readContent().collections;
	const passages = [
		...facts.map(({ id, statement, note, value }) => ({
			where: `content/facts/${id}.yaml`,
			text: [statement, note, value].join(' '),
		})),
		...scores.flatMap(({ id, scores }) =>
			Object.entries(scores).map(([criterion, { rationale }]) => ({
				where: `content/scores/${id}.yaml ${criterion}`,
				text: rationale,
			})),
		),
		...rotations.map(({ id, leaf, root, intermediate, outage, expiry, signals }) => ({
			where: `content/rotations/${id}.yaml`,
			text: [
				...[leaf.renewed, root.renewal, intermediate?.renewal],
				...[...root.steps, ...(intermediate?.steps ?? []), ...outage].map((step) => step.text),
				...[...expiry, ...signals].map(({ summary }) => summary),
			].join(' '),
		})),
	];
	expect(passages.flatMap((passage) => objections(passage, HYPE, BRITISH))).toEqual([]);
});

test('no page names a registry, a path of a machine, or how it was made', () => {
	const traces = /\/(?:home|root|work|tmp)\/|registry\.\w|\b(?:sub-?agent|this session)\b/i;
	const found = texts(...PROSE).filter(({ body }) => traces.test(running(body)));
	expect(found.map(({ file }) => file)).toEqual([]);
});

describe('refused is', () => {
	test.each([
		['hype', 'It seamlessly encrypts everything.'],
		['a word that ages', 'The latest release does it.'],
		['a word that talks down', 'You just label the namespace.'],
		['British spelling', 'The authorisation is strict.'],
		['a turn of another language', 'An own root belongs into the plan.'],
	])('%s', (_, text) => {
		expect(objections({ where: 'here', text }, HYPE, AGING, BRITISH, BORROWED)).not.toEqual([]);
	});
});
