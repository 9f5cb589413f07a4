import { expect, test } from 'vitest';
import { list } from '../../../src/domain/permalink/lists.ts';
import { integer } from '../../../src/domain/permalink/numbers.ts';
import { readState } from '../../../src/domain/permalink/read-state.ts';
import { choice } from '../../../src/domain/permalink/values.ts';

const FIELDS = {
	failureShare: { key: 'f', codec: integer(0, 100), initial: 10 },
	modes: { key: 'm', codec: list(choice(['ambient', 'sidecar']), 2), initial: ['ambient'] },
};

test('a state that a person wrote is read, and what is missing has its default', () => {
	expect(readState({}, FIELDS)).toEqual({ state: { failureShare: 10, modes: ['ambient'] } });
	expect(readState({ failure_share: 0, modes: [] }, FIELDS)).toEqual({ state: { failureShare: 0, modes: [] } });
	expect(readState({ failureShare: 100 }, FIELDS)).toEqual({ state: { failureShare: 100, modes: ['ambient'] } });
});

test.each([[null], ['text'], [3], [undefined], [[]]])('%j is no state', (input) => {
	expect(readState(input, FIELDS)).toEqual({
		problems: ['the input is an object with some of these fields: failureShare, modes'],
	});
});

test.each([
	[
		{ failure_shore: 1 },
		'failure_shore: there is no such field; did you mean “failureShare”? Allowed: failureShare, modes',
	],
	[{ quite: 1 }, 'quite: there is no such field; Allowed: failureShare, modes'],
	[{ toString: 1 }, 'toString: there is no such field; Allowed: failureShare, modes'],
	[{ failureShare: 101 }, 'failureShare: 101 is not allowed; the nearest that is: 100'],
	[{ failureShare: 'much' }, 'failureShare: “much” is not a whole number'],
	[{ failureShare: '5' }, 'failureShare: "5" has the wrong form'],
	[{ modes: 'ambient' }, 'modes: "ambient" has the wrong form'],
	[{ modes: ['ambient', 'x'] }, 'modes: “x” is none of ambient, sidecar and was left out'],
	[{ modes: { long: 'x'.repeat(80) } }, `modes: {"long":"${'x'.repeat(51)}… has the wrong form`],
	[{ modes: 'y'.repeat(58) }, `modes: "${'y'.repeat(58)}" has the wrong form`],
])('a problem in %j is named with what is allowed', (input, problem) => {
	expect(readState(input, FIELDS)).toEqual({ problems: [problem] });
});

test('every problem is named', () => {
	expect(readState({ failureShare: 101, modes: 3 }, FIELDS)).toMatchObject({ problems: { length: 2 } });
});
