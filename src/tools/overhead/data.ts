import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import { coefficientsFrom } from '../../domain/overhead/coefficient-table.ts';
import { isStandIn, MODES, type Mode, PLATFORM_OF } from '../../domain/overhead/modes.ts';
import type { OverheadData } from './model.ts';

/** What the name of a platform needs in addition to name a mode. */
const SUFFIXES: Readonly<Partial<Record<Mode, string>>> = {
	ambient: 'layer 4',
	'ambient-waypoints': 'waypoints',
	'consul-sidecar': 'stand-in',
	'kuma-sidecar': 'stand-in',
};

/**
 * What the estimator and its embed are built from.
 *
 * @throws if a coefficient has no fact, which ends the build
 */
export function overheadData(library: Library): OverheadData {
	const coefficients = coefficientsFrom(library.fact);
	const subjects = new Set(Object.values(coefficients).map(({ fact }) => fact.slice(0, fact.indexOf('/'))));
	return {
		edition: library.edition.id,
		platforms: library.platforms.map(({ id }) => id).filter((id) => subjects.has(id)),
		modes: MODES.map((id) => {
			const { short } = library.platform(PLATFORM_OF[id]);
			const suffix = SUFFIXES[id];
			return { id, title: suffix ? `${short}, ${suffix}` : short, standard: !isStandIn(id) };
		}),
		presets: [...library.clusters]
			.sort(byOrder)
			.map(({ id, title, summary, inputs }) => ({ id, title, summary, inputs })),
		coefficients,
	};
}
