import { expect, test } from 'vitest';
import { factTitle, factTitles, titlesBySubject } from '../../../src/domain/evidence/fact-title.ts';
import { libraryOf } from '../../../src/domain/evidence/library.ts';
import { EDITION, FACT, OWN, SOUND } from '../../content/canary.ts';

const other = { ...FACT, id: 'linkerd/retries-more' };
const about = { ...FACT, id: 'smi/history', subject: 'smi', topic: 'history' };
const subject = { id: 'smi', title: 'SMI', summary: 'x', order: 1, topics: { history: 'History' } };
const content = {
	...SOUND,
	facts: [FACT, other, OWN, about],
	platforms: [...SOUND.platforms, EDITION],
	subjects: [subject],
};
const library = libraryOf(content, { id: '2026.11.21', date: '2026-11-21', hash: '', facts: 4 });

test('a fact is called by what it is about: platform or subject, and topic', () => {
	expect(factTitle(FACT, library)).toBe('Linkerd: Retries');
	expect(factTitle(about, library)).toBe('SMI: History');
});

test('a fact about an edition is called by the edition', () => {
	expect(factTitle(OWN, library)).toBe('BEL: Retries');
});

test('facts about the same are told apart in a list', () => {
	expect(factTitles([FACT.id, about.id, other.id], library)).toEqual([
		'Linkerd: Retries (1)',
		'SMI: History',
		'Linkerd: Retries (2)',
	]);
});

test('in a list by subject each subject is said once, with the facts about it in their order', () => {
	expect(titlesBySubject([FACT.id, about.id, other.id], library)).toEqual([
		{
			subject: 'Linkerd',
			facts: [
				{ id: FACT.id, subject: 'Linkerd', topic: 'Retries (1)' },
				{ id: other.id, subject: 'Linkerd', topic: 'Retries (2)' },
			],
		},
		{ subject: 'SMI', facts: [{ id: about.id, subject: 'SMI', topic: 'History' }] },
	]);
});
