import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, MOST_OPINIONS, readOpinions } from '../../../src/domain/opinions/pasted.ts';

const ADVISOR = 'https://mesh.example/decide/advisor/#v=1&kb=2026.11.20&sv=40';
const SCORING = 'https://mesh.example/wiki/compare/scoring/#v=1&kb=2026.11.20&w=30.20.20.10.10.10';

describe('readOpinions()', () => {
	test('takes the name in front of a link, or on the line above', () => {
		const { opinions, problems } = readOpinions(
			`Ana: ${ADVISOR}\n\n- Ben (platform)\n${SCORING}\n1. Chiara – <${ADVISOR}>`,
		);
		expect(problems).toEqual([]);
		expect(opinions.map(({ name, tool }) => [name, tool])).toEqual([
			['Ana', 'advisor'],
			['Ben (platform)', 'scoring'],
			['Chiara', 'advisor'],
		]);
	});

	test('numbers those without a name, and keeps two people of one name apart', () => {
		const { opinions } = readOpinions(`${ADVISOR}\nAna: ${ADVISOR}\nAna: ${ADVISOR}0\nAna: ${SCORING}`);
		expect(opinions.map(({ name }) => name)).toEqual(['Opinion 1', 'Ana', 'Ana (2)', 'Ana']);
	});

	test('counts the same link of the same person once, and says so', () => {
		const { opinions, problems } = readOpinions(
			[`Ana: ${ADVISOR}`, `Ben: ${ADVISOR}`, `Ana – ${ADVISOR}`, ADVISOR, ADVISOR].join('\n'),
		);
		expect(opinions.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Opinion 3']);
		expect(problems).toEqual([
			expect.stringMatching(/^Line 3 says the same as line 1 and counts once\./),
			expect.stringMatching(/^Line 5 says the same as line 4 and counts once\./),
		]);
	});

	test('names whoever sent an address without answers, and loses nobody around it', () => {
		const bare = 'https://mesh.example/wiki/decide/advisor/';
		for (const lost of [bare, `${bare}#`, bare.slice(0, -1), bare.replace('decide', 'embed')]) {
			const { opinions, problems } = readOpinions(`Ann: ${ADVISOR}\nDave: ${lost}\nEva: ${ADVISOR}`);
			expect(opinions.map(({ name }) => name)).toEqual(['Ann', 'Eva']);
			expect(problems).toEqual([
				'Line 2 (“Dave”) is the address of the advisor without any answers: the part behind # is missing. Ask for the link in “Share and export”.',
			]);
		}
		const scoring = readOpinions(`Dave\n/compare/scoring/\nhttps://mesh.example/compare/scoring/cost/ of Eva`);
		expect(scoring.problems).toEqual([
			expect.stringMatching(/^Line 2 \(“Dave”\) is the address of the scoring calculator without any answers/),
			expect.stringMatching(/^Line 3 is the address of the scoring calculator without any answers/),
		]);
	});

	test('says that a line holds no link also where the next link has a name of its own', () => {
		const { opinions, problems } = readOpinions(`Ann: ${ADVISOR}\nDave: will follow\nEva: ${ADVISOR}`);
		expect(opinions.map(({ name }) => name)).toEqual(['Ann', 'Eva']);
		expect(problems).toEqual(['Line 2 holds no link of the advisor or the scoring calculator: “Dave: will follow”']);
	});

	test('says which line is no opinion, and why', () => {
		const { opinions, problems } = readOpinions(
			['see below', `Ana: ${ADVISOR}x=1&x=2`, 'https://mesh.example/cost/estimator/#v=1&kb=live', 'the end'].join('\n'),
		);
		expect(opinions).toEqual([]);
		expect(problems.join('\n')).toMatch(/Line 2.*damaged/);
		expect(problems.join('\n')).toMatch(/Line 3 is a link to another tool/);
		expect(problems.join('\n')).toMatch(/Line 4 holds no link.*the end/);
	});

	test('stops at a number of people and a length that nobody needs', () => {
		const many = Array.from({ length: MOST_OPINIONS + 2 }, (_, index) => ADVISOR.replace('40', `${index}`));
		const { opinions, problems } = readOpinions(many.join('\n'));
		expect(opinions).toHaveLength(MOST_OPINIONS);
		expect(problems).toHaveLength(2);
		expect(problems[0]).toMatch(`Line ${MOST_OPINIONS + 1}: more than`);
		const long = readOpinions(`${ADVISOR}\n`.padEnd(LONGEST_TEXT + 1));
		expect(long).toEqual({ opinions: [], problems: [expect.stringMatching(/longer than/)] });
		expect(readOpinions(`${ADVISOR}\n`.padEnd(LONGEST_TEXT)).opinions).toHaveLength(1);
	});

	test('takes links without a host and without encryption, and no address that holds no state', () => {
		const path = ADVISOR.replace('https://mesh.example', '');
		const { opinions, problems } = readOpinions(`Ana: ${path}\nBen: ${ADVISOR.replace('https', 'http')}\n \t`);
		expect([opinions.map(({ name }) => name), problems]).toEqual([['Ana', 'Ben'], []]);
		const [problem] = readOpinions('See https://mesh.example/decide/x=1').problems;
		expect(problem).toMatch(/^Line 1 holds no link/);
	});

	test('shortens names that are longer than a heading', () => {
		const names = ['a'.repeat(40), 'b'.repeat(41)].map((name) => readOpinions(`${name}: ${ADVISOR}`).opinions[0]?.name);
		expect(names).toEqual(['a'.repeat(40), `${'b'.repeat(39)}…`]);
	});

	test('never throws, and loses no line without saying so', () => {
		const line = fc.oneof(
			fc.string(),
			fc.constantFrom(ADVISOR, SCORING, '__proto__: x', '<script>alert(1)</script>'),
			fc.string().map((name) => `${name} ${ADVISOR}`),
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				const { opinions, problems } = readOpinions(lines.join('\n'));
				const said = lines
					.join('\n')
					.split('\n')
					.filter((text) => text.trim() !== '').length;
				// A name above its link is a line of its own.
				expect(opinions.length + problems.length).toBeGreaterThanOrEqual(Math.floor(said / 2));
				expect(opinions.length + problems.length).toBeLessThanOrEqual(said);
				expect(new Set(opinions.map(({ name, tool }) => `${tool} ${name}`)).size).toBe(opinions.length);
			}),
		);
	});
});
