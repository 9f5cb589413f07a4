import { expect, test, vi } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import type { Opinion } from '../../../src/domain/opinions/pasted.ts';
import { compareAdvice } from '../../../src/tools/opinions/compare.ts';
import { ADVISOR, EDITION } from '../share/reports.ts';

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
