import { expect, test } from 'vitest';
import { readFieldPage, withReference } from '../../scripts/field-reference.ts';

test('the reference of fields in docs/fields.md is the one that the schemas give', () => {
	const text = readFieldPage();
	expect(text, 'run: node scripts/field-reference.ts').toBe(withReference(text));
});

test('a reference that somebody has changed by hand is noticed', () => {
	const text = readFieldPage().replace('Title of the document', 'Name of the document');
	expect(text).not.toBe(withReference(text));
});
