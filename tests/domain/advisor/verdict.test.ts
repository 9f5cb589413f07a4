import { describe, expect, test } from 'vitest';
import { type Case, outcomeOf, rule, rulingsFor, titleOf } from '../../../src/domain/advisor/verdict.ts';
import { KNOWLEDGE } from './knowledge.ts';

const BASE: Case = { residual: 'required', capacity: 'adequate', candidates: 'some', present: 'none' };
const decide = (part: Partial<Case>) => {
	const { id, qualifier } = rule(KNOWLEDGE.verdicts, { ...BASE, ...part });
	return qualifier ? `${id}: ${qualifier}` : id;
};

describe('the verdict', () => {
	test.each([
		[{ residual: 'none' }, 'no-use-alternatives'],
		[{ residual: 'none', capacity: 'strong' }, 'no-use-alternatives'],
		[{ residual: 'none', candidates: 'none' }, 'no-use-alternatives'],
		[{ residual: 'wanted', capacity: 'none' }, 'not-yet: wishes'],
		[{ residual: 'wanted', capacity: 'thin' }, 'not-yet: wishes'],
		[{ residual: 'wanted', capacity: 'adequate' }, 'pilot: wishes'],
		[{ residual: 'wanted', capacity: 'strong' }, 'pilot: wishes'],
		[{ capacity: 'none', candidates: 'some' }, 'not-yet: capacity-first'],
		[{ capacity: 'none', candidates: 'managed' }, 'pilot: managed'],
		[{ capacity: 'thin' }, 'adopt-now: narrow'],
		[{ capacity: 'adequate' }, 'adopt-now: phased'],
		[{ capacity: 'strong' }, 'adopt-now: phased'],
		[{ capacity: 'strong', candidates: 'none' }, 'not-yet: no-candidate'],
		[{ residual: 'wanted', candidates: 'none' }, 'not-yet: no-candidate'],
		[{ capacity: 'thin', candidates: 'early' }, 'pilot: early'],
		[{ capacity: 'strong', candidates: 'early' }, 'pilot: early'],
		[{ capacity: 'none', candidates: 'early' }, 'not-yet: capacity-first'],
	] as const)('where nothing is in place, for %j: %s', (part, verdict) => {
		expect(decide(part)).toBe(verdict);
	});

	test.each([
		[{ present: 'fits' }, 'adopt-now: keep'],
		[{ present: 'fits', capacity: 'none' }, 'adopt-now: keep'],
		[{ present: 'fits', candidates: 'early' }, 'adopt-now: keep'],
		[{ present: 'oversized' }, 'adopt-now: simplify'],
		[{ present: 'unfit' }, 'adopt-now: move'],
		[{ present: 'unfit', capacity: 'none' }, 'not-yet: capacity-first'],
		[{ present: 'unfit', candidates: 'early' }, 'pilot: early'],
		[{ present: 'retired' }, 'adopt-now: phased'],
		[{ present: 'fits', residual: 'none' }, 'no-use-alternatives: idle'],
		[{ present: 'retired', residual: 'none' }, 'no-use-alternatives: leave'],
		[{ present: 'fits', residual: 'wanted', capacity: 'none' }, 'not-yet: leave'],
		[{ present: 'unlisted' }, 'adopt-now: check'],
		[{ present: 'unlisted', residual: 'wanted', capacity: 'thin' }, 'adopt-now: check'],
		[{ present: 'unlisted', residual: 'wanted', capacity: 'none' }, 'not-yet: leave'],
		[{ present: 'unlisted', residual: 'none' }, 'no-use-alternatives: idle'],
		[{ present: 'unlisted', candidates: 'none' }, 'not-yet: no-candidate'],
	] as const)('with a mesh in place, for %j: %s', (part, verdict) => {
		expect(decide(part)).toBe(verdict);
	});

	test('takes a mesh that is not listed for one that fits where an older table has no rule for it', () => {
		const older = KNOWLEDGE.verdicts.map((verdict) => ({
			...verdict,
			rules: verdict.rules.filter(({ present }) => !present.includes('unlisted') || present.length > 1),
		}));
		expect(rule(older, { ...BASE, present: 'unlisted' })).toEqual({ id: 'adopt-now', qualifier: 'keep' });
	});

	test('has the title of its variant beside its own, or alone where both would contradict each other', () => {
		const adopt = { title: 'Adopt' };
		expect(titleOf(adopt, undefined)).toBe('Adopt');
		expect(titleOf(adopt, { title: 'in phases' })).toBe('Adopt: in phases');
		expect(titleOf(adopt, { title: 'Keep it', alone: true })).toBe('Keep it');
	});

	test('names a variant that stands alone as an outcome of its own, and any other by its verdict', () => {
		const outcome = (qualifier?: string) => outcomeOf(KNOWLEDGE.verdicts, { id: 'adopt-now', qualifier });
		expect([outcome(), outcome('phased'), outcome('keep')]).toEqual([
			'Adopt a mesh now',
			'Adopt a mesh now',
			'Keep the mesh that you have',
		]);
	});

	test('asks nobody to adopt a mesh who has one', () => {
		const told = KNOWLEDGE.verdicts.flatMap((verdict) =>
			verdict.rules.flatMap(({ present, qualifier = '' }) =>
				present.includes('none') || present.includes('retired')
					? []
					: [titleOf(verdict, verdict.qualifiers[qualifier])],
			),
		);
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter((title) => title.startsWith('Adopt'))).toEqual([]);
	});

	test('says which case has no rule, instead of guessing', () => {
		const [adopt] = KNOWLEDGE.verdicts.filter(({ id }) => id === 'adopt-now');
		expect(() => rule(adopt ? [adopt] : [], { ...BASE, residual: 'none' })).toThrow(
			/no verdict has a rule.*"residual":"none"/,
		);
		expect(rulingsFor([], BASE)).toEqual([]);
	});

	test('finds every rule for a case, so that content with two of them is refused', () => {
		const [only] = rulingsFor(KNOWLEDGE.verdicts, BASE);
		expect(only).toEqual(rule(KNOWLEDGE.verdicts, BASE));
		const doubled = [...KNOWLEDGE.verdicts, ...KNOWLEDGE.verdicts];
		expect(rulingsFor(doubled, BASE)).toEqual([only, only]);
	});
});
