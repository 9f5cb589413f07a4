import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, MOST_OPINIONS, type Opinion, readOpinions } from '../../../src/domain/opinions/pasted.ts';

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

	test('takes no link that a mail program has cut, and no rest of it for a name', () => {
		const begin = ADVISOR.indexOf('#') + 1;
		for (let at = begin; at < ADVISOR.length; at++) {
			const [first, rest] = [ADVISOR.slice(0, at), ADVISOR.slice(at)];
			expect(readOpinions(`Ana: ${first}\n${rest}\n${SCORING}`)).toEqual({
				opinions: [expect.objectContaining({ name: 'Opinion 1', tool: 'scoring' })],
				problems: ['Line 1 goes on in line 2: a mail program cut the link. Join the two lines.'],
			});
		}
	});

	test('says where a link goes on, also where it was cut twice, quoted, or has its name above', () => {
		const cut = (sign: string) => ADVISOR.replace(/&(?=kb|sv)/g, `${sign}&`);
		expect(readOpinions(`Ben\n${cut('\r\n')}`).problems).toEqual([
			'Line 2 (“Ben”) goes on up to line 4: a mail program cut the link. Join these lines.',
		]);
		expect(readOpinions(`> Ben: <${cut(' \n> ')}>`).problems).toEqual([
			'Line 1 goes on up to line 3: a mail program cut the link. Join these lines.',
		]);
	});

	test('takes no line for the rest of a link that ended, or that stands elsewhere', () => {
		for (const [above, name] of [
			[`Ana: ${ADVISOR}`, 'R&D'],
			[`Ana: <${ADVISOR}>`, 'a=b'],
			[`Ana: ${ADVISOR}\n`, 'a=b'],
			[`Ana: ${ADVISOR} as agreed`, 'a=b'],
		]) {
			const { opinions, problems } = readOpinions(`${above}\n${name}\n${SCORING}`);
			expect([opinions.map((opinion) => opinion.name), problems]).toEqual([['Ana', name], []]);
		}
	});

	test('uses the first of several links in a line, and says so', () => {
		const several = 'Line 1 holds more than one link; only the first was used. Put each on a line of its own.';
		for (const second of [` Ben: ${ADVISOR}0`, ` ${SCORING}`, `, ${ADVISOR.replace('kb=', 'kb=&kb=')}`]) {
			const { opinions, problems } = readOpinions(`Ana: ${ADVISOR}${second}`);
			expect([opinions.map(({ name, tool }) => [name, tool]), problems]).toEqual([[['Ana', 'advisor']], [several]]);
		}
		expect(readOpinions(`Ana: ${ADVISOR}<${ADVISOR}>`)).toMatchObject({ opinions: [{ name: 'Ana' }], problems: [] });
		const damaged = readOpinions(`Ana: ${ADVISOR.replace('v=1&', '')} Ben: ${ADVISOR}`);
		expect(damaged).toEqual({
			opinions: [],
			problems: [expect.stringMatching(/^Line 1: .* its beginning is missing/)],
		});
	});

	test('reads links that programs have escaped or packed into an address of their own', () => {
		const [address = '', state = ''] = ADVISOR.split('#');
		for (const link of [
			`${address}#${encodeURIComponent(state)}`,
			`${address}%23${encodeURIComponent(state)}`,
			`${address}?utm_source=slack#${state}&utm_medium=chat`,
			`https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ADVISOR)}&data=05%7C02&reserved=0`,
		]) {
			expect(readOpinions(`Ana: ${link}`)).toEqual({
				opinions: [{ name: 'Ana', tool: 'advisor', state }],
				problems: [],
			});
		}
	});

	test('names whose link above cannot be used', () => {
		expect(readOpinions(`Ana\n${ADVISOR}&sv=1`).problems).toEqual([
			expect.stringMatching(/^Line 2 \(“Ana”\): .*twice/),
		]);
	});

	test('never throws, and loses no line without saying so', () => {
		const link = fc.tuple(fc.constantFrom(ADVISOR, SCORING), fc.nat(9999)).map((parts) => parts.join(''));
		const named = fc.tuple(fc.constantFrom('', 'Ana: ', 'Ben – ', '- '), link).map((parts) => parts.join(''));
		const cut = fc
			.tuple(named, fc.nat())
			.map(([text, at]) => [text, text.indexOf('#') + 1 + (at % (text.length - text.indexOf('#') - 1))] as const)
			.map(([text, at]) => `${text.slice(0, at)}\n${text.slice(at)}`);
		const line = fc.oneof(
			fc.string(),
			fc.constantFrom('Ana', '__proto__: x', '<script>alert(1)</script>', 'R&D', '40', ADVISOR, SCORING),
			fc.string().map((name) => `${name} ${ADVISOR}`),
			named,
			cut,
			fc.tuple(named, named).map((links) => links.join(' ')),
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (parts) => {
				const text = parts.join('\n');
				const { opinions, problems } = readOpinions(text);
				expect(lostIn(text, opinions, problems)).toEqual([]);
				expect(new Set(opinions.map(({ name, tool }) => `${tool} ${name}`)).size).toBe(opinions.length);
			}),
			{ numRuns: 1000 },
		);
	});
});

/** Lines that are no opinion, do not name the one directly below, and are named in no problem. */
function lostIn(text: string, opinions: readonly Opinion[], problems: readonly string[]): readonly string[] {
	const lines = text
		.split('\n')
		.map((content, index) => ({ content, told: tellsOf(index + 1, problems), states: statesIn(content) }))
		.filter(({ content }) => content.trim() !== '');
	const isOpinion = (states: readonly string[], named: string) =>
		opinions.some(({ name, state }) => states.includes(state) && isNameIn(name, named));
	return lines
		.filter(({ content, told, states }, index) => {
			if (told) return false;
			if (states.length > 0) return states.length > 1 || !isOpinion(states, `${lines[index - 1]?.content} ${content}`);
			const below = lines[index + 1];
			if (below === undefined) return true;
			// What cannot be used is told with the name above it.
			const isTold = below.told && (NO_NAME.test(content) || problems.some((problem) => isQuoted(content, problem)));
			return !isTold && !isOpinion(below.states, content);
		})
		.map(({ content }) => content);
}

/** Marks of a list, which are no part of a name. */
const NO_NAME = /^[\s>*•\d.):=|,;<(–—-]*$/;

const statesIn = (line: string) => [
	...new Set([...line.matchAll(/#(v=1&kb=[\w.&=]+)/g)].map(([, state = '']) => state)),
];

/** Whether a problem names a line: as its own, or as one over which a link was cut. */
const tellsOf = (line: number, problems: readonly string[]) =>
	problems.some((problem) => {
		const [, first, last = first] = /^Line (\d+)(?:.*? goes on (?:in|up to) line (\d+):)?/.exec(problem) ?? [];
		return Number(first) <= line && line <= Number(last);
	});

/** Whether a name was taken from a text, shortened or told apart from the same name of others if need be. */
const isNameIn = (name: string, text: string) =>
	/^Opinion \d+/.test(name) || text.includes(name.replace(/ \(\d+\)$/, '').replace(/…$/, ''));

const isQuoted = (name: string, problem: string) => {
	const quoted = /^Line \d+ \(“(.*?)…?”\)/.exec(problem)?.[1];
	return quoted !== undefined && name.includes(quoted);
};
