import { describe, expect, test } from 'vitest';
import { running } from '../../../src/domain/text/running.ts';
import { readContent } from '../read.ts';
import { PROSE, texts } from './texts.ts';

/**
 * Digits that are part of a name and not a figure: protocols, layers, standards, versions of an API.
 * What is left when these are removed is a figure, which belongs into a fact.
 */
const NAMES =
	/\b(?:HTTP\/\d(?:\.\d)?|TLS ?1\.\d|L[347](?:\/L[347])?|OAuth ?2(?:\.0)?|SOC 2|FIPS ?140(?:-[23])?|IPv[46]|x509|X\.509|[Kk]8s|k3s|k6|wrk2|v\d(?:alpha\d|beta\d)?|EC2|S3|Layer [347]|24x7|C\+\+\d*|F5|ISO 27001|B3|UTF-8|[Pp]\d\d(?:\.\d)?|RFC \d+|SP 800-\d+\w?|Ed25519|P-256|SHA-?\d+)\b/g;

/** Status codes of HTTP. What is followed by a unit, or by something that can be counted, is a figure. */
const STATUS =
	/\b[45]\d\d\b(?![ -]?(?:%|(?:percent|[KMGT]i?B|bytes?|[mnµ]?s|milli\w+|seconds?|minutes?|hours?|days?|m|v?CPUs?|cores?|requests?|calls?|connections?|streams?|pods?|replicas?|containers?|nodes?|machines?|services?|workloads?|namespaces?|clusters?|sidecars?|prox(?:y|ies)|certificates?|teams?|people|users?|USD|EUR)\b))/g;

/** Figures that stand in a text instead of in a fact. The numbers of list items are none. */
function figures(text: string): string[] {
	return (
		text
			.replace(/^\s*\d+\. /gm, '')
			.replace(NAMES, '')
			.replace(STATUS, '')
			.match(/\S*\d\S*/g) ?? []
	);
}

/** Files about the handbook, whose own numbers are no facts: file and reason. */
const OWN_NUMBERS: Readonly<Record<string, string>> = {
	'content/docs/reference/data.mdx': 'shows addresses and the form of editions',
	'content/docs/reference/embedding.mdx': 'shows the protocol of embeds, and with which versions it was tried',
};

test('prose holds no figures', () => {
	const found = texts(...PROSE)
		.filter(({ file }) => !(file in OWN_NUMBERS))
		.flatMap(({ file, body }) =>
			figures(running(body)).map((figure) => `${file}: "${figure}" is a figure; quote a fact`),
		);
	expect(found).toEqual([]);
});

test('reasons for scores hold no figures', () => {
	const found = readContent().collections.scores.flatMap(({ id, scores }) =>
		Object.entries(scores).flatMap(([criterion, { rationale }]) =>
			figures(rationale).map(
				(figure) => `content/scores/${id}.yaml ${criterion}: "${figure}" is a figure; cite a fact`,
			),
		),
	);
	expect(found).toEqual([]);
});

test('exceptions are only made where there is something to except', () => {
	const needless = texts('docs').filter(({ file, body }) => file in OWN_NUMBERS && figures(running(body)).length === 0);
	expect(needless.map(({ file }) => file)).toEqual([]);
});

describe('refused is', () => {
	test.each([
		['a figure', 'The proxy uses 60 MB.'],
		['a version', 'Since 1.24 it is stable.'],
	])('%s', (_, text) => {
		expect(figures(text)).toHaveLength(1);
	});

	test.each([
		'500 MB and 450 millicores',
		'500MB and 450m',
		'500 % and 450 %',
		'500 pods on 400 nodes',
		'a 500-node cluster with 450 services',
	])('a figure that looks like a status code: %s', (text) => {
		expect(figures(text)).toHaveLength(2);
	});

	test.each([
		'It answers 503 when pods are removed.',
		'503 stands for a full queue, 429 for too many requests.',
		'502, 503 or 504; 500-503.',
	])('but not a status code: %s', (text) => {
		expect(figures(text)).toEqual([]);
	});

	test('but not a name with a digit in it, nor the number of a step', () => {
		expect(figures('1. It speaks HTTP/2 and mTLS on L7, and IPv6, or answers 503.')).toEqual([]);
	});
});
