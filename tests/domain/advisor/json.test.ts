import { describe, expect, test } from 'vitest';
import { advisorJson } from '../../../src/domain/advisor/json.ts';
import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { knowing } from './knowing.ts';
import { need, platform, tool } from './small.ts';

const REQUIRED: Profile = {
	...{ platforms: ['kubernetes'], encryption: 'required', platform_team: 4, kubernetes_skill: 'medium' },
	...{ constraints: [], existing: ['none'] },
};

const json = (part: Partial<Knowledge>, profile = REQUIRED) => advisorJson(knowing(part), profile);

const SIMPLE = need({ id: 'simple', title: 'Simple', alternatives: [tool()] });

describe('an area of needs', () => {
	const area = (needs: Knowledge['needs'], profile = REQUIRED) => json({ needs }, profile).needs;

	test('is left to a mesh if any need in it is, with the reason of that need', () => {
		expect(area([SIMPLE, need()])).toEqual([
			{
				...{ id: 'encryption', answer: 'mesh', answers: ['gateway', 'mesh'] },
				...{ reason: 'No simpler tool is enough here. What a mesh adds: Mutual TLS.', facts: ['own/need'] },
				parts: [
					{
						...{ id: 'simple', strength: 'required', met: 'simpler', answer: 'gateway', tool: 'A tool', open: [] },
						...{ reason: 'A tool: Few services.', facts: ['own/tool'] },
					},
					expect.objectContaining({ id: 'secrecy', met: 'mesh', tool: null }),
				],
			},
		]);
	});

	test('is met by the simpler tool of its first need where none is left', () => {
		const second = need({ id: 'second', alternatives: [tool({ answer: 'app-tls', title: 'Another' })] });
		expect(area([SIMPLE, second])).toMatchObject([{ answer: 'gateway', answers: ['gateway', 'app-tls'] }]);
	});

	test('in which nothing was asked for says so, or what is worth doing anyway', () => {
		const quiet: Profile = { ...REQUIRED, encryption: 'none' };
		expect(area([need()], quiet)).toEqual([
			{
				...{ id: 'encryption', answer: 'none-needed', answers: ['none-needed'], facts: [], parts: [] },
				reason: 'Nothing of this kind was asked for.',
			},
		]);
		const unasked = [{ when: {}, answer: 'network', text: 'Encrypt nodes.', facts: ['own/nodes'] }] as never;
		expect(area([need({ unasked })], quiet)).toEqual([
			{
				...{
					id: 'encryption',
					answer: 'network',
					answers: ['network', 'none-needed'],
					facts: ['own/nodes'],
					parts: [],
				},
				reason: 'Encrypt nodes.',
			},
		]);
	});
});

describe('platforms', () => {
	const without = platform({ id: 'no-mtls', cells: { mtls: { answer: 'no', fact: 'x/no' } } });

	test('that are proposed come with what they miss, and without points where nobody has scored them', () => {
		expect(json({}).candidates).toEqual([
			{ id: 'mesh', name: 'A mesh', points: null, misses: [], cautions: [], early: [] },
		]);
		const scores = Object.fromEntries(knowing().criteria.map(({ id }) => [id, { low: 4, typical: 4, high: 4 }]));
		expect(json({ scored: [{ id: 'mesh', scores }] }).candidates[0]?.points).toBeCloseTo(4, 9);
	});

	test('that are out come with every reason, and the first one in short', () => {
		const statements = { 'x/no': 'It does not encrypt.' };
		const [dropped] = json({ platforms: [without], statements }).dropped;
		expect(dropped).toMatchObject({
			...{ id: 'no-mtls', name: 'A mesh', reason: 'It does not encrypt.', facts: ['x/no'] },
			returns: 'The product changes, or “secrecy” is no longer required.',
			reasons: [{ cause: 'capability', fact: 'x/no' }],
		});
	});

	test('would be there later where the verdict proposes none', () => {
		const nobody: Profile = { ...REQUIRED, platform_team: 0 };
		const { candidates, later } = json({}, nobody);
		expect([candidates, later.map(({ id }) => id)]).toEqual([[], ['mesh']]);
	});
});

describe('every text that the page would show', () => {
	test('is there once, in reading order', () => {
		const { mentions, verdict } = json({ platforms: [platform()], statements: {} });
		expect(mentions[0]).toBe(verdict.title);
		expect(new Set(mentions).size).toBe(mentions.length);
		expect(mentions).not.toContain('');
		expect(mentions).toContain('A mesh');
		expect(mentions).toContain('No simpler tool is enough here. What a mesh adds: Mutual TLS.');
	});

	test('includes statements about what is missing and what would lift it', () => {
		const cells = { mtls: { answer: 'no' as const, fact: 'x/no' } };
		const { mentions } = json({ platforms: [platform({ cells })], statements: { 'x/no': 'It does not encrypt.' } });
		expect(mentions).toEqual(
			expect.arrayContaining(['It does not encrypt.', 'The product changes, or “secrecy” is no longer required.']),
		);
	});

	test('includes what is worth doing in an area of which nobody asked, and nothing of the others', () => {
		const unasked = [{ when: {}, answer: 'network', text: 'Encrypt nodes.', facts: [] }] as never;
		expect(json({ needs: [need({ unasked })] }, { ...REQUIRED, encryption: 'none' }).mentions).toContain(
			'Encrypt nodes.',
		);
		expect(json({ needs: [need({ unasked })] }).mentions).not.toContain('Encrypt nodes.');
	});
});

test('the verdict says for which share of the open answers it holds, and names its variant or none', () => {
	const { verdict, capacity } = json({ needs: [] });
	expect([verdict.id, verdict.qualifier, capacity]).toEqual(['no-use-alternatives', null, 'adequate']);
	expect(verdict.holdsFor).toBe(1);
});
