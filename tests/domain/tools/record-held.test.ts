import { expect, test } from 'vitest';
import { NO_BASIS, type Recorded } from '../../../src/domain/record/recorded.ts';
import { NO_TEXTS } from '../../../src/domain/record/texts.ts';
import { type Held, opening, wouldLose } from '../../../src/tools/record/held.ts';
import type { OpenedRecord } from '../../../src/tools/record/OpenRecord.tsx';

const saved = (title: string, part: Partial<Recorded> = {}) =>
	({ recorded: { id: title, revision: 3, texts: { ...NO_TEXTS, title }, ...part } }) as unknown as OpenedRecord;

const OWN: Held = { texts: { ...NO_TEXTS, title: 'Own' }, identity: { id: 'own', revision: 0 }, unsaved: true };
const BASIS = { ...NO_BASIS, decision: 'which-platform' };

test('a record that is opened is shown with its own texts and identity, and nothing of it is unsaved', () => {
	const held = opening(OWN, BASIS, saved('a'));
	expect(held).toMatchObject({ texts: { title: 'a' }, identity: { id: 'a', revision: 3 }, unsaved: false });
	expect(opening(OWN, BASIS, saved('a', { id: '' })).identity).toEqual({
		id: expect.stringMatching(/^.+$/),
		revision: 0,
	});
});

test('what an opening took the place of comes back whole, however many records were opened since', () => {
	const first = opening(OWN, BASIS, saved('a'));
	const second = opening(first, NO_BASIS, saved('b'));
	expect(second.opened?.before).toEqual({ ...first, basis: NO_BASIS });
	expect(second.opened?.before.opened?.before).toEqual({ ...OWN, basis: BASIS });
});

test('text that no file holds would be lost with the page also below records that were opened', () => {
	const second = (held: Held) => opening(opening(held, BASIS, saved('a')), BASIS, saved('b'));
	expect(wouldLose(OWN)).toBe(true);
	expect(wouldLose(second(OWN))).toBe(true);
	expect(wouldLose(second({ ...OWN, unsaved: false }))).toBe(false);
	expect(wouldLose(second({ ...OWN, texts: NO_TEXTS }))).toBe(false);
});
