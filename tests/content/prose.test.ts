import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, readContent } from './read.ts';

/** Words that promise instead of informing. */
const HYPE =
	/\b(?:simply|easily|effortless(?:ly)?|seamless(?:ly)?|blazing|best-in-class|world-class|cutting-edge|game-changer|state-of-the-art|robust|powerful|leverages?|lightning[- ]fast)\b/i;

/** British spellings of words that the field writes often. */
const BRITISH =
	/\b(?:authoris|organis|recognis|normalis|optimis|behaviour|favour|colour|catalogue|programme(?!d)|licence)\w*/i;

/**
 * Digits that are part of a name and not a figure: protocols, layers, standards, versions of an API.
 * What is left when these are removed is a figure, which belongs into a fact.
 */
const NAMES =
	/\b(?:HTTP\/\d(?:\.\d)?|TLS ?1\.\d|L[347](?:\/L[347])?|mTLS|OAuth ?2(?:\.0)?|SOC 2|FIPS ?140(?:-[23])?|IPv[46]|x509|X\.509|[Kk]8s|k3s|v\d(?:alpha\d|beta\d)?|EC2|S3|Layer [347]|SPIFFE|403|503|24x7|C\+\+\d*|gRPC|F5)\b/g;

/** Figures that stand in a text instead of in a fact. */
function figures(text: string): string[] {
	return text.replace(NAMES, '').match(/\S*\d\S*/g) ?? [];
}

type Passage = { readonly where: string; readonly text: string };

/** Running text that authors write: rationales, prose of platforms, needs and pages, without front matter, code and quotes. */
function passages(): Passage[] {
	const { collections } = readContent();
	const rationales = collections.scores.flatMap(({ id, scores }) =>
		Object.entries(scores).map(([criterion, { rationale }]) => ({
			where: `content/scores/${id}.yaml ${criterion}`,
			text: rationale,
		})),
	);
	return [...rationales, ...prose('platforms'), ...prose('needs'), ...prose('verdicts'), ...prose('questions')];
}

function prose(folder: string): Passage[] {
	const root = join(PROJECT, 'content', folder);
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => ({
			where: `content/${folder}/${file}`,
			text: readFileSync(join(root, file), 'utf8')
				.replace(/^---\n[\s\S]*?\n---/, '')
				.replace(/```[\s\S]*?```|`[^`]*`/g, '')
				.replace(/<(?:Cite|Value|Fact)[^>]*\/>/g, '')
				.replace(/\]\([^)]*\)/g, ']'),
		}));
}

/** Everything that is wrong with a passage. */
function objections({ where, text }: Passage): string[] {
	return [
		...figures(text).map((figure) => `${where}: "${figure}" is a figure; quote a fact`),
		...(HYPE.exec(text) ?? []).map((word) => `${where}: "${word}" promises; say what it does`),
		...(BRITISH.exec(text) ?? []).map((word) => `${where}: "${word}" is British spelling`),
	];
}

test('prose holds no figures, no hype and no British spelling', () => {
	expect(passages().flatMap(objections)).toEqual([]);
});

test('facts hold no hype and no British spelling', () => {
	const texts = readContent().collections.facts.map(({ id, statement, note, value }) => ({
		where: `content/facts/${id}.yaml`,
		text: [statement, note, value].join(' ').replace(/[\d]/g, ''),
	}));
	expect(texts.flatMap(objections)).toEqual([]);
});

test('no page names a registry, a path of a machine, or how it was made', () => {
	const traces = /\/(?:home|root|work|tmp)\/|registry\.|\b(?:helper|sub-?agent|prompt|this session)\b/i;
	const found = [...prose('docs'), ...prose('platforms'), ...prose('needs')].filter(({ text }) => traces.test(text));
	expect(found.map(({ where }) => where)).toEqual([]);
});

describe('refused is', () => {
	test.each([
		['a figure', 'The proxy uses 60 MB.', 1],
		['a version', 'Since 1.24 it is stable.', 1],
		['hype', 'It seamlessly encrypts everything.', 1],
		['British spelling', 'The authorisation is strict.', 1],
	])('%s', (_, text, count) => {
		expect(objections({ where: 'here', text })).toHaveLength(count);
	});

	test('but not a name with a digit in it', () => {
		expect(objections({ where: 'here', text: 'It speaks HTTP/2 and mTLS on L7, and IPv6.' })).toEqual([]);
	});
});
