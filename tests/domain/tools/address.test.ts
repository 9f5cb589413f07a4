import { describe, expect, test } from 'vitest';
import { besideState } from '../../../src/tools/frame/beside-state.ts';
import { packedRulesIn, withoutPackedRules } from '../../../src/tools/frame/house.ts';
import { withEdition } from '../../../src/tools/frame/pinned.tsx';
import { linkIn } from '../../../src/tools/frame/useLinkState.ts';

const LINK = 'v=1&kb=2026.11.21&en=r&z=1.ab-c';

/** The same link, as wikis and chats write it. */
const ESCAPED = [LINK.replaceAll('&', '&amp;'), LINK.replaceAll('&', '%26'), encodeURIComponent(LINK)];

describe.each([LINK, ESCAPED].flat())('an address with %s', (link) => {
	test('holds a state, in an embed also in its query', () => {
		expect(linkIn({ hash: `#${link}`, search: '' }, false)).toBe(`#${link}`);
		expect(linkIn({ hash: '', search: `?${link}` }, true)).toBe(`?${link}`);
		expect(linkIn({ hash: '', search: `?${link}` }, false)).toBeUndefined();
	});

	test('keeps its house rules, until they are taken out', () => {
		expect(packedRulesIn(`#${link}`)).toBe('1.ab-c');
		expect(besideState(`#${link}`)).toEqual(['z=1.ab-c']);
		expect(withoutPackedRules(`#${link}`)).toBe('#v=1&kb=2026.11.21&en=r');
	});

	test('leads to the facts of another edition', () => {
		const expected = `#${LINK.replace('2026.11.21', '2026.12.01')}`;
		expect(withEdition({ hash: `#${link}`, search: '' }, '2026.12.01')).toBe(expected);
		expect(withEdition({ hash: '#verdict', search: `?${link}` }, '2026.12.01')).toBe(expected);
	});
});

test('an anchor on a page holds no state', () => {
	expect(linkIn({ hash: '#retries', search: '' }, false)).toBeUndefined();
	expect(linkIn({ hash: '#retries', search: '?theme=dark' }, true)).toBe('?theme=dark');
});
