import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../../src/domain/permalink/link.ts';
import { choice } from '../../../src/domain/permalink/values.ts';

const FIELDS = { mode: { key: 'm', codec: choice(['ambient', 'sidecar']), initial: 'ambient' } };

const unknown = (count: number) => Array.from({ length: count }, (_, index) => `x${index}=1`).join('&');

describe('what is wrong with a link', () => {
	test('is listed up to forty things', () => {
		const { notices } = decodeLink(FIELDS, unknown(40));
		expect(notices).toHaveLength(40);
		expect(notices.at(-1)).toBe('“x39” is not part of this tool and was ignored.');
	});

	test('is counted beyond that', () => {
		const { notices } = decodeLink(FIELDS, unknown(43));
		expect(notices).toHaveLength(41);
		expect(notices.at(-1)).toBe('The link holds 3 more things that could not be read.');
	});

	test('is quoted with at most sixty characters', () => {
		const { notices } = decodeLink(FIELDS, `m=${'y'.repeat(61)}`);
		expect(notices).toEqual([`“${'y'.repeat(60)}…” is none of ambient, sidecar, so “m” keeps its default.`]);
	});
});
