import { expect, test, vi } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import type { Opinion } from '../../../src/domain/opinions/pasted.ts';
import { EXAMPLE } from '../../../src/domain/settings/example.ts';
import { markdownText } from '../../../src/domain/share/markdown.ts';
import { packRules } from '../../../src/tools/frame/house-link.ts';
import { compareAdvice, compareScoring } from '../../../src/tools/opinions/compare.ts';
import { toMarkdown } from '../../../src/tools/opinions/text.ts';
import { ADVISOR, EDITION, SCORING } from '../share/reports.ts';

vi.mock('../../../src/domain/advisor/advise.ts', { spy: true });

const opinion = (name: string, answers: string): Opinion => ({
	name,
	tool: 'advisor',
	state: `v=1&kb=${EDITION}&${answers}`,
});

test('people are compared by what their links hold, each with what was not understood', () => {
	const { people, merged } = compareAdvice(ADVISOR, [
		opinion('Ana', 'en=r&sv=40'),
		opinion('Ben', 'en=r&sv=12&zz=1'),
		opinion('Chiara', 'sv=40'),
	]);
	expect(people.map(({ name, notices }) => [name, notices.length])).toEqual([
		['Ana', 0],
		['Ben', 1],
		['Chiara', 0],
	]);
	expect(merged.path).toContain('sv=40');
	expect(merged.path).toContain('en=r');
});

test('whose rules or facts are not used here is told', async () => {
	const rules = `z=${await packRules(EXAMPLE)}`;
	const states = [
		`v=1&kb=${EDITION}&${rules}`,
		'v=1&kb=2020.01.01',
		`v=1&kb=2020.01.01&${rules}`,
		'v=1&kb=live',
		'v=1',
		`v=1&kb=${EDITION}`,
	];
	const told = [
		[expect.stringContaining('carries house rules, which are not applied here')],
		[`The link was made with the facts of 2020.01.01. Those of ${EDITION} are used here, so the result may differ.`],
		[expect.stringContaining('house rules'), expect.stringContaining('2020.01.01')],
		[],
		[],
		[],
	];
	const opinions = (tool: Opinion['tool']) => states.map((state, index) => ({ name: `${index}`, tool, state }));
	expect(compareAdvice(ADVISOR, opinions('advisor')).people.map(({ notices }) => notices)).toEqual(told);
	expect(compareScoring({ ...SCORING, reasons: {} }, opinions('scoring')).people.map(({ notices }) => notices)).toEqual(
		told,
	);
});

test('minutes hold what was not understood, below whom it concerns', () => {
	const advice = compareAdvice(ADVISOR, [opinion('Ana', 'sv=40'), opinion('Ben', 'sv=12&zz=1')]);
	const [ana, ben] = advice.people;
	const lines = toMarkdown({ advice, scoring: undefined }, EDITION).split('\n');
	const about = (name: string) => lines.findIndex((line) => line.startsWith(`- ${name}: `));
	expect(ana?.notices).toEqual([]);
	expect(about('Ben')).toBe(about('Ana') + 1);
	expect(lines[about('Ben') + 1]).toBe(`  - ${markdownText(ben?.notices[0] ?? '')}`);
});

test('a letter more in a name asks for no advice a second time', () => {
	const answers = ['en=r&sv=50', 'en=r&sv=60', 'sv=70'];
	const typed = (name: string) =>
		compareAdvice(
			ADVISOR,
			answers.map((each, index) => opinion(`${name}${index}`, each)),
		);
	vi.mocked(advise).mockClear();
	const before = typed('A');
	const asked = vi.mocked(advise).mock.calls.length;
	expect(asked).toBeGreaterThanOrEqual(answers.length);
	const after = typed('An');
	expect(advise).toHaveBeenCalledTimes(asked);
	expect(after.merged).toEqual(before.merged);
	expect(after.people.map(({ name }) => name)).toEqual(['An0', 'An1', 'An2']);
});
