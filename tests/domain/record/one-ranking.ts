import type { RankingMaterial } from '../../../src/domain/record/ranking.ts';

const reason = (typical: number, part: object = {}) => ({
	...{ low: typical - 1, typical, high: typical + 1, rationale: `Because of ${typical}.`, facts: [`a/${typical}`] },
	...part,
});

const ranked = (id: string, total: number, first: number | undefined) => ({
	...{ id, name: `The ${id}`, total, low: total - 1, high: total + 0.5, first },
});

/** A ranking of two meshes and of none, by four criteria of which one does not count. */
export const RANKING: RankingMaterial = {
	criteria: [
		{ id: 'cost', title: 'Cost', share: 0.5, usual: 0.25 },
		{ id: 'safety', title: 'Safety', share: 0.3, usual: 0.25 },
		{ id: 'skills', title: 'Skills', share: 0.2, usual: 0.2 },
		{ id: 'beauty', title: 'Beauty', share: 0, usual: 0.3 },
	],
	ranked: [ranked('linkerd', 3.75, 0.5), ranked('no-mesh', 3.25, 0.3), ranked('kuma', 2, 0.2)],
	close: false,
	reasons: {
		linkerd: { cost: reason(4), safety: reason(5), skills: reason(3), beauty: reason(1) },
		'no-mesh': { cost: reason(5), safety: reason(1), skills: reason(4) },
		kuma: { cost: reason(2), safety: reason(3), skills: reason(4) },
	},
	own: [],
	out: [],
	flips: [
		{ criterion: 'Cost', share: 0.5, at: 0.62, weight: 'more', winner: 'The no-mesh' },
		{ criterion: 'Safety', share: 0.3, at: 0.1, weight: 'less', winner: 'The kuma' },
	],
	houseRules: [],
	chosen: false,
};
