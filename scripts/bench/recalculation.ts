import { advise } from '../../src/domain/advisor/advise.ts';
import { advisorKnowledge } from '../../src/domain/advisor/build.ts';
import { triggersFor } from '../../src/domain/advisor/triggers.ts';
import type { Library } from '../../src/domain/evidence/library.ts';
import { candidatesOf } from '../../src/domain/evidence/order.ts';
import { buildMatrix } from '../../src/domain/matrix/matrix.ts';
import { filtered, NO_FILTER } from '../../src/domain/measurements/filter.ts';
import { measurementsOf } from '../../src/domain/measurements/measurements.ts';
import { estimateAll } from '../../src/domain/overhead/estimate.ts';
import { DEFAULT_INPUTS } from '../../src/domain/overhead/inputs.ts';
import type { Profile } from '../../src/schema/profile.ts';
import { COEFFICIENTS } from '../../tests/domain/overhead/published.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Times, timed } from './timing.ts';

/** How often a tool without inputs of its own here is asked. */
const REPEATED = Array.from({ length: 20 }, (_, index) => index);

/** What each tool computes anew after every change that a reader makes, in milliseconds. */
export function recalculations(library: Library): Readonly<Record<string, Times>> {
	const knowledge = advisorKnowledge(library);
	const profiles = profilesOf(library);
	const beds = measurementsOf(library.testbeds, library.fact);
	const platforms = candidatesOf(library.platforms);
	return {
		'advisor: verdict': timed(profiles, (profile) => advise(knowledge, profile)),
		'advisor: triggers': timed(profiles, (profile) =>
			triggersFor(knowledge, profile, advise(knowledge, profile).ruling.id),
		),
		scoring: timed(REPEATED, () => evaluate(library, 'scoring', '{}')),
		'overhead: all modes': timed(REPEATED, () => estimateAll(DEFAULT_INPUTS, COEFFICIENTS)),
		'overhead: with latency of today': timed(REPEATED, () =>
			estimateAll({ ...DEFAULT_INPUTS, baseP50Ms: 20, baseP99Ms: 80 }, COEFFICIENTS),
		),
		retries: timed(REPEATED, () => evaluate(library, 'retries', '{}')),
		certificates: timed(REPEATED, () => evaluate(library, 'certificates', '{}')),
		matrix: timed(REPEATED, () => buildMatrix(library, platforms)),
		'measurements: filter': timed(REPEATED, () => filtered(beds, { ...NO_FILTER, text: 'latency istio' })),
	};
}

/** Profiles as they are while somebody answers: each scenario with its first answers, more and more of them. */
function profilesOf({ scenarios }: Library): readonly Profile[] {
	return scenarios
		.flatMap(({ profile }) =>
			[2, 7, 19].map((answers) => Object.fromEntries(Object.entries(profile).slice(0, answers))),
		)
		.slice(0, 100);
}
