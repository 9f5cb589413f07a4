import { describe, expect, test } from 'vitest';
import type { CapacityFinding } from '../../../src/domain/advisor/capacity.ts';
import { findNeeds, residualOf, strengthOf, unaskedIn, works } from '../../../src/domain/advisor/needs.ts';
import type { Capacity } from '../../../src/schema/capacity.ts';
import type { ProfileCondition } from '../../../src/schema/profile.ts';
import { need, tool } from './small.ts';

const people = (level: Capacity, atMost: Capacity = level): CapacityFinding => ({
	level,
	atMost,
	open: level === atMost ? [] : ['platform_team'],
});
const REQUIRED = { encryption: 'required' } as const;

describe('strengthOf()', () => {
	const graded = need({
		activatedBy: [
			{ when: [{ encryption: ['nice', 'required'] }], unless: [], strength: 'wanted' },
			{ when: [{ encryption: ['required'] }], unless: [{ stage: ['prototype'] }], strength: 'required' },
		],
	});

	test('takes the strongest of the situations that hold', () => {
		expect(strengthOf(graded, { encryption: 'required', stage: 'production' })).toBe('required');
		expect(strengthOf(graded, { encryption: 'required', stage: 'prototype' })).toBe('wanted');
		expect(strengthOf(graded, { encryption: 'none', stage: 'production' })).toBeUndefined();
	});

	test('guesses nothing: what hangs on an open answer does not activate', () => {
		expect(strengthOf(graded, {})).toBeUndefined();
		expect(strengthOf(graded, { encryption: 'required' })).toBe('wanted');
	});
});

describe('works()', () => {
	test('wants the condition, and none of those under which the tool fails', () => {
		const limited = tool({ worksWhen: { services: { max: 5 } }, failsWhen: [{ constraints: ['fips'] }] });
		expect(works(limited, { services: 5, constraints: [] }, people('none')).holds).toBe('yes');
		expect(works(limited, { services: 5, constraints: ['fips'] }, people('none')).holds).toBe('no');
		expect(works(limited, { services: 6, constraints: [] }, people('none')).holds).toBe('no');
		expect(works(limited, { services: 5 }, people('none'))).toEqual({ holds: 'open', open: ['constraints'] });
	});

	test.each<readonly [ProfileCondition, Capacity]>([
		[{ platform_team: { min: 1 } }, 'thin'],
		[{ platform_team: { min: 3 } }, 'adequate'],
		[{ kubernetes_skill: ['low'] }, 'adequate'],
	])('with %j takes a team that is %s', (worksWhen, level) => {
		const demanding = tool({ worksWhen });
		const able = { platform_team: 9, kubernetes_skill: 'low' } as const;
		expect(works(demanding, able, people(level)).holds).toBe('yes');
		const less = people(level === 'thin' ? 'none' : 'thin');
		expect(works(demanding, able, less)).toEqual({ holds: 'no', open: [] });
		for (const atMost of [level, 'strong'] as const)
			expect(works(demanding, able, people('none', atMost))).toEqual({ holds: 'open', open: ['platform_team'] });
	});
});

describe('findNeeds()', () => {
	const find = (alternatives: ReturnType<typeof tool>[], profile = {}) =>
		findNeeds([need({ alternatives })], { ...REQUIRED, ...profile }, people('none'))[0];

	test('leaves out what nobody needs', () => {
		expect(findNeeds([need()], { encryption: 'none' }, people('strong'))).toEqual([]);
	});

	test('takes the first simpler tool that works, with its facts and what makes it enough', () => {
		const first = tool({ id: 'first', worksWhen: { services: { max: 5 } } });
		const second = tool({ id: 'second', title: 'Second', facts: ['own/second'] });
		expect(find([first, second, tool({ id: 'third' })], { services: 9 })).toMatchObject({
			met: 'simpler',
			alternative: { id: 'second' },
			reason: 'Second: Few services.',
			facts: ['own/second'],
			open: [],
		});
	});

	test('lets a tool that surely works go before one that may', () => {
		const maybe = tool({ id: 'maybe', worksWhen: { services: { max: 5 } } });
		expect(find([maybe, tool({ id: 'sure' })])).toMatchObject({ met: 'simpler', alternative: { id: 'sure' } });
	});

	test('names the tool that may do, the answer on which it hangs, and the facts of both ways', () => {
		expect(find([tool({ worksWhen: { services: { max: 5 } } })])).toMatchObject({
			met: 'open',
			answer: 'mesh',
			open: ['services'],
			reason: 'A tool may do: Few services. Otherwise a mesh: Mutual TLS.',
			facts: ['own/tool', 'own/need'],
		});
	});

	test('says what a mesh adds where nothing simpler works', () => {
		expect(find([tool({ worksWhen: { services: { max: 5 } } })], { services: 50 })).toMatchObject({
			met: 'mesh',
			answer: 'mesh',
			alternative: undefined,
			open: [],
			reason: 'No simpler tool is enough here. What a mesh adds: Mutual TLS.',
			facts: ['own/need'],
		});
	});

	test('counts as remaining whatever no simpler tool surely covers', () => {
		const needs = [
			need({ id: 'covered', alternatives: [tool()] }),
			need({ id: 'open', alternatives: [tool({ worksWhen: { services: { max: 5 } } })] }),
			need({ id: 'left' }),
		];
		expect(residualOf(findNeeds(needs, REQUIRED, people('none'))).map((finding) => finding.need)).toEqual([
			'open',
			'left',
		]);
	});
});

test('what is worth doing unasked is said only where it surely applies', () => {
	const unasked = {
		answer: 'networkpolicy' as const,
		when: { platforms: ['kubernetes' as const] },
		text: 'Deny.',
		facts: [],
	};
	const needs = [need({ area: 'authorization', unasked: [unasked] })];
	const texts = (profile: Parameters<typeof unaskedIn>[2], area: 'authorization' | 'egress' = 'authorization') =>
		unaskedIn(needs, area, profile).map(({ text }) => text);
	expect(texts({ platforms: ['kubernetes'] })).toEqual(['Deny.']);
	expect(texts({ platforms: ['ecs'] })).toEqual([]);
	expect(texts({})).toEqual([]);
	expect(texts({ platforms: ['kubernetes'] }, 'egress')).toEqual([]);
});
