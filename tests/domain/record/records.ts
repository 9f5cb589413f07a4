import fc from 'fast-check';
import { NO_BASIS, type Recorded } from '../../../src/domain/record/recorded.ts';
import { LIMITS, LINK_STYLES, STATUSES, type Texts } from '../../../src/domain/record/texts.ts';
import { anyText } from './any-text.ts';

const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((moment) => moment.toISOString().slice(0, 10));
const maybeDay = fc.oneof(fc.constant(''), day);
const within = (most: number) => anyText.map((text) => text.slice(0, most));

/** Anything that an author could enter. */
export const anyTexts: fc.Arbitrary<Texts> = fc.record({
	...(Object.fromEntries(Object.entries(LIMITS).map(([name, most]) => [name, within(most)])) as Record<
		keyof typeof LIMITS,
		fc.Arbitrary<string>
	>),
	date: maybeDay,
	revisit: maybeDay,
	due: maybeDay,
	status: fc.constantFrom(...STATUSES),
	links: fc.constantFrom(...LINK_STYLES),
	watches: fc.array(
		fc
			.record({ text: within(LIMITS.title), owner: within(LIMITS.owner), date: maybeDay })
			.filter(({ text, owner, date }) => text !== '' || owner !== '' || date !== ''),
		{ maxLength: 3 },
	),
});

const state = fc
	.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/), fc.stringMatching(/^[A-Za-z0-9._~-]{0,12}$/)), {
		maxLength: 6,
	})
	.map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,5})?$/);
const hash = fc.stringMatching(/^[0-9a-f]{8}$/);

/** A record as it was saved, whatever it rests on and says. */
export const anyRecorded: fc.Arbitrary<Recorded> = fc.record({
	id: fc.stringMatching(/^[a-z2-7]{16}$/),
	revision: fc.integer({ min: 0, max: 9999 }),
	saved: day,
	edition: day.map((text) => text.replaceAll('-', '.')),
	basis: fc.record({ advice: state, ranking: state, estimate: state, decision: fc.oneof(fc.constant(''), slug) }),
	found: fc.record({
		verdict: fc.oneof(
			fc.constant(undefined),
			fc.record({ id: slug, qualifier: fc.oneof(fc.constant(undefined), slug) }),
		),
		order: fc.uniqueArray(slug, { maxLength: 5 }),
	}),
	houseRules: fc.constant(undefined),
	texts: anyTexts,
	facts: fc.dictionary(
		fc.tuple(slug, slug).map((parts) => parts.join('/')),
		hash,
		{ maxKeys: 8 },
	),
});

/** A record about which hardly anything is known. */
export const PLAIN: Recorded = {
	id: 'abcdefgh12345678',
	revision: 0,
	saved: '2026-11-22',
	edition: '2026.11.21',
	basis: NO_BASIS,
	found: { verdict: { id: 'not-yet', qualifier: undefined }, order: ['linkerd', 'cilium'] },
	houseRules: undefined,
	texts: fc.sample(anyTexts, { seed: 1, numRuns: 1 })[0] as Texts,
	facts: { 'linkerd/mtls': '0123abcd', 'cilium/mtls': 'ffffffff' },
};
