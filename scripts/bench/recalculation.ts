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
import { initialState } from '../../src/domain/permalink/link.ts';
import { allChances } from '../../src/domain/scoring/draws.ts';
import { manifestOf } from '../../src/manifests.ts';
import type { Profile } from '../../src/schema/profile.ts';
import { certificatesData } from '../../src/tools/certificates/data.ts';
import * as certificates from '../../src/tools/certificates/outcome.ts';
import { certificatesFields } from '../../src/tools/certificates/state.ts';
import { retriesData } from '../../src/tools/retries/data.ts';
import * as retries from '../../src/tools/retries/outcome.ts';
import { retriesFields } from '../../src/tools/retries/state.ts';
import { scoringData } from '../../src/tools/scoring/data.ts';
import { DRAWS, SEED } from '../../src/tools/scoring/model.ts';
import * as scoring from '../../src/tools/scoring/outcome.ts';
import { scoringFields } from '../../src/tools/scoring/state.ts';
import { COEFFICIENTS } from '../../tests/domain/overhead/published.ts';
import { type Times, timed } from './timing.ts';

/** How often a tool without inputs of its own here is asked. */
const REPEATED = Array.from({ length: 20 }, (_, index) => index);

/** What each tool computes anew after every change that a reader makes, in milliseconds. */
export function recalculations(library: Library): Readonly<Record<string, Times>> {
	const knowledge = advisorKnowledge(library);
	const profiles = profilesOf(library);
	const beds = measurementsOf(library.testbeds, library.fact);
	const platforms = candidatesOf(library.platforms);
	const advised = profiles.map((profile) => ({ profile, ruling: advise(knowledge, profile).ruling }));
	return {
		'advisor: verdict': timed(profiles, (profile) => advise(knowledge, profile)),
		'advisor: triggers': timed(advised, ({ profile, ruling }) => triggersFor(knowledge, profile, ruling)),
		scoring: timed(REPEATED, scoringOf(library)),
		'overhead: all modes': timed(REPEATED, () => estimateAll(DEFAULT_INPUTS, COEFFICIENTS)),
		'overhead: with latency of today': timed(REPEATED, () =>
			estimateAll({ ...DEFAULT_INPUTS, baseP50Ms: 20, baseP99Ms: 80 }, COEFFICIENTS),
		),
		retries: timed(REPEATED, retriesOf(library)),
		certificates: timed(REPEATED, certificatesOf(library)),
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

/** The ranking and its draws. What the page was built from is made once, and no reader waits for it. */
function scoringOf(library: Library): () => unknown {
	const data = scoringData(library);
	const state = initialState(scoringFields(data));
	return () => {
		const { entrants, weights } = scoring.outcomeOf(data, state);
		return allChances(entrants, weights, DRAWS, SEED);
	};
}

function retriesOf(library: Library): () => unknown {
	const data = retriesData(library, manifestOf);
	const state = initialState(retriesFields(data));
	return () => retries.outcomeOf(data, state);
}

function certificatesOf(library: Library): () => unknown {
	const data = certificatesData(library);
	const state = initialState(certificatesFields(data));
	return () => certificates.outcomeOf(data, state, Date.now());
}
