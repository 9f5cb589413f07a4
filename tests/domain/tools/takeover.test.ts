import { describe, expect, test } from 'vitest';
import type { Override } from '../../../src/domain/overhead/coefficients.ts';
import { initialState } from '../../../src/domain/permalink/link.ts';
import { stands, takeover } from '../../../src/tools/cluster/takeover.ts';
import { overheadFields } from '../../../src/tools/overhead/state.ts';
import { COEFFICIENTS } from '../overhead/published.ts';

const own = (name: Override['name'], figure: number): Override => ({
	name,
	kind: 'own-measurement',
	low: figure,
	typical: figure,
	high: figure,
});

const STATE = {
	...initialState(overheadFields({ modes: [], coefficients: COEFFICIENTS })),
	pods: 640,
	overrides: [own('ztunnel-memory', 20)],
};

describe('takeover()', () => {
	test('puts in what was found, and measured figures in the place of those with the same name', () => {
		const { set } = takeover(STATE, { pods: 5 }, [own('ztunnel-memory', 30), own('envoy-memory', 40)]);
		expect(set.pods).toBe(5);
		expect(set.overrides).toHaveLength(2);
		expect(set.overrides).toEqual(expect.arrayContaining([own('envoy-memory', 40), own('ztunnel-memory', 30)]));
	});

	test('keeps what stood there, of what it changes alone', () => {
		expect(takeover(STATE, { pods: 5 }, []).before).toEqual({ pods: 640, overrides: STATE.overrides });
	});

	test('keeps the beginning while the last takeover stands', () => {
		const first = takeover(STATE, { pods: 5 }, []);
		const second = takeover({ ...STATE, ...first.set }, { pods: 6, nodes: 2 }, [own('envoy-memory', 40)], first);
		expect(second.set).toMatchObject({ pods: 6, nodes: 2 });
		expect(second.before).toEqual({ pods: 640, nodes: STATE.nodes, overrides: STATE.overrides });
	});
});

describe('stands()', () => {
	const last = takeover(STATE, { pods: 5 }, [own('envoy-memory', 40)]);
	const after = { ...STATE, ...last.set };

	test('as long as nothing that was put in is changed', () => {
		expect(stands(last, after)).toBe(true);
		expect(stands(last, { ...after, services: 7 })).toBe(true);
	});

	test('no longer after an input or a figure was entered over it', () => {
		expect(stands(last, { ...after, pods: 7 })).toBe(false);
		expect(stands(last, { ...after, overrides: [own('envoy-memory', 50)] })).toBe(false);
	});
});
