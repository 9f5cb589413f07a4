import { expect, test } from 'vitest';
import { withoutNames } from '../../../src/search/fragments.ts';

test('the other names in front of a page are left out of its text', () => {
	expect(withoutNames('mesh, proxy. A page. More.', 'mesh, proxy')).toBe('A page. More.');
});

test('the text of a page without other names stays as it is', () => {
	expect(withoutNames('A page. More.', '')).toBe('A page. More.');
});
