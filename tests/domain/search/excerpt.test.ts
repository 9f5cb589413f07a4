import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/domain/search/excerpt.ts';

const shown = (...args: Parameters<typeof excerpt>) =>
	excerpt(...args)
		.map(({ text, match }) => (match ? `[${text}]` : text))
		.join('');

describe('excerpt()', () => {
	test('marks the beginnings of words, in the text and at its ends', () => {
		expect(shown('Retries, and each retry', ['retry'], 200)).toBe('[Retries], and each [retry]');
		expect(shown('A mesh meshes; gomesh does not', ['mesh'], 200)).toBe('A [mesh] [meshes]; gomesh does not');
		expect(shown('certificates and certify', ['certificate'], 200)).toBe('[certificates] and certify');
	});

	test('marks short words as they are, and longer ones without their ending', () => {
		expect(shown('proxies', ['proxy'], 200)).toBe('[proxies]');
		expect(shown('mtls and mtl', ['mtls'], 200)).toBe('[mtls] and mtl');
		expect(shown('balancer', ['balancing'], 200)).toBe('balancer');
		expect(shown('tracers', ['tracing'], 200)).toBe('tracers');
		expect(shown('traci', ['tracing'], 200)).toBe('[traci]');
		expect(shown('mirrx', ['mirror'], 200)).toBe('mirrx');
		expect(shown('plain proxies', ['proxy'], 200)).toBe('plain [proxies]');
		expect(excerpt('mesh', ['mesh'], 200)).toEqual([{ text: 'mesh', match: true }]);
	});

	test('marks a version as a whole', () => {
		expect(shown('1.36, 1736 and 1.3', ['1.36'], 200)).toBe('[1.36], 1736 and 1.3');
	});

	test('marks nothing where no word is left, and takes no sign for a pattern', () => {
		expect(excerpt('a+b', [], 200)).toEqual([{ text: 'a+b', match: false }]);
		expect(excerpt('a+b', ['+', 'a+'], 200)).toEqual([{ text: 'a+b', match: false }]);
		expect(shown('', ['mesh'], 200)).toBe('');
	});

	const filler = 'word '.repeat(30);

	test('begins at the beginning as long as the first match is seen there', () => {
		expect(shown(`word mesh ${filler}`, ['mesh'], 60)).toMatch(/^word \[mesh\] word .*word …$/);
	});

	test('begins some words before a match that is further on, at a word, and says that something is left out', () => {
		const text = shown(`${filler}mesh ${filler}`, ['mesh'], 60);
		expect(text).toMatch(/^… (?:word ){7}\[mesh\] (?:word )+…$/);
	});

	test('shows the end without a sign that something follows', () => {
		expect(shown(`${filler}mesh at the end`, ['mesh'], 60)).toMatch(/^… (?:word )+\[mesh\] at the end$/);
	});

	test('shows where most different words stand together, and the first of such places', () => {
		const text = `mesh mesh mesh ${filler}mesh proxy one ${filler}mesh proxy two ${filler}`;
		expect(shown(text, ['mesh', 'proxy'], 60)).toContain('[mesh] [proxy] one');
	});
});
