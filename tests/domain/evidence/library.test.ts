import { expect, test } from 'vitest';
import { factJson } from '../../../src/domain/evidence/json.ts';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import { FACT, PLATFORM, SOUND } from '../../content/canary.ts';

const made = () => libraryOf(SOUND, { id: '2026.11.21', date: '2026-11-21', hash: '', facts: 1 });
const [SOURCE] = SOUND.sources;

test('a library finds what it holds by id', () => {
	const library = made();
	expect(library.fact(FACT.id)).toBe(FACT);
	expect(library.source('linkerd-docs')).toBe(SOURCE);
	expect(library.platform('linkerd')).toBe(PLATFORM);
	expect(library.capability('retries')).toBe(SOUND.capabilities[0]);
	expect(library.capability('linkerd')).toBeUndefined();
});

test('a library says what to add where nothing has a similar name', () => {
	expect(() => made().source('somewhere')).toThrow(
		'There is no entry "somewhere" in sources: add content/sources/somewhere.yaml',
	);
	expect(() => made().platform('zebra')).toThrow('add content/platforms/zebra.mdx');
});

test('a fact is published with its sources spelled out, in its order', () => {
	const other = { ...FACT, sources: ['b', 'a'] };
	const source = (id: string) => ({ ...(SOURCE as NonNullable<typeof SOURCE>), id });
	expect(factJson(other, source)).toEqual({ ...other, sources: [source('b'), source('a')] });
});
