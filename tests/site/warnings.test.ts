import { describe, expect, test } from 'vitest';
import { objectionsTo } from '../../scripts/warnings.mjs';

const KNOWN = [
	'[WARN] [content] The collection "i18n" does not exist or is empty.',
	'[WARN] [vite] The semantics of the module level directive "use astro:head-inject" may not be preserved.',
];

describe('a build log', () => {
	test('may hold the warnings that are known', () => {
		expect(objectionsTo(['12:00:00 [build] Complete!', ...KNOWN].join('\n'))).toEqual([]);
	});

	test('is refused with a warning that nobody has looked at', () => {
		const surprise = '12:00:00 [WARN] [content] Duplicate id "using" found.';
		expect(objectionsTo([surprise, ...KNOWN].join('\n'))).toEqual([`Unexpected: ${surprise}`]);
	});

	test('is refused when a known warning has gone, so that the list stays short', () => {
		expect(objectionsTo(KNOWN.slice(1).join('\n'))).toHaveLength(1);
	});
});
