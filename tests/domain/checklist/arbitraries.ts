import fc from 'fast-check';
import type { ItemState, Marks, Notes } from '../../../src/domain/checklist/marks.ts';
import { MAX_NOTE } from '../../../src/domain/checklist/record.ts';
import { ITEMS } from './items.ts';

const IDS = ITEMS.map(({ id }) => id);

/** Pieces of which notes are made that try to be something else. */
const HOSTILE = [
	'\n',
	'\r\n',
	'\u2028',
	'\u0000',
	'|',
	'`',
	'```\n',
	'</script>',
	'<!--',
	'<img src=x onerror=alert(1)>',
	'&lt;b&gt;',
	'\n- [x] ',
	'\n# ',
	'\n1. ',
	'\n2) ',
	'\n---\n',
	'\n===',
	'\n+ ',
	'\n| a |\n| - |',
	'\n:-',
	'\n    code',
	'\n> ',
	'[1]: https://evil.example',
	'https://wiki.example/a_b?c=1&d=2#e_f.',
	'https://',
	'www.example.com/a_b',
	'a_b@example.com',
	'[x](javascript:alert(1))',
	'**',
	'~~',
	'\\',
	'"',
	'{"',
	'=HYPERLINK("x")',
	'\u202eshalom\u202c',
	'שלום',
	'مرحبا',
	'\ud800',
	'👍🏽',
	' ',
];

/** A text that tries to break out of wherever it stands. */
export const hostileNote = fc
	.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 12 })
	.map((parts) => parts.join('').slice(0, MAX_NOTE))
	.filter((note) => note !== '');

export const anyMarks: fc.Arbitrary<Marks> = fc
	.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom<Exclude<ItemState, 'open'>>('done', 'not-applicable')))
	.map((entries) => new Map(entries));

export const anyNotes: fc.Arbitrary<Notes> = fc
	.array(fc.tuple(fc.constantFrom(...IDS), hostileNote))
	.map((entries) => new Map(entries));
