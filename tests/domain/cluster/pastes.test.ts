import { expect, test } from 'vitest';
import { type Paste, withPaste } from '../../../src/domain/cluster/pastes.ts';
import type { Outcome } from '../../../src/domain/cluster/reading/read.ts';

const NODES: Outcome = { recognized: [{ what: 'Nodes', count: 3, notes: [] }], skipped: [], correctable: false };
const USELESS: Outcome = {
	recognized: [],
	skipped: [{ what: 'Lines', why: 'No output.', lines: 1 }],
	correctable: false,
};
const PARTLY: Outcome = { ...NODES, skipped: [{ what: 'Lines', why: 'No output.', lines: 1 }] };
const SECRET: Outcome = { refused: 'secret', what: 'a token' };
const TOO_LONG: Outcome = { refused: 'length' };

const after = (...outcomes: Outcome[]) => outcomes.reduce<readonly Paste[]>(withPaste, []);

test('the newest paste comes first, and each keeps its number', () => {
	expect(after(NODES, PARTLY)).toEqual([
		{ number: 2, outcome: PARTLY },
		{ number: 1, outcome: NODES },
	]);
});

test.each<[string, Outcome]>([
	['nothing was recognized', USELESS],
	['nothing was counted', { ...NODES, recognized: [{ what: 'Pods', count: 0, notes: [] }] }],
	['credentials were refused', SECRET],
	['it was too long', TOO_LONG],
])('a paste of which %s is shown until the next one is read', (_, useless) => {
	expect(after(NODES, useless).map(({ number }) => number)).toEqual([2, 1]);
	expect(after(NODES, useless, NODES).map(({ number }) => number)).toEqual([3, 1]);
	expect(after(useless, useless, useless)).toEqual([{ number: 3, outcome: useless }]);
});
