import { advisorKnowledge } from '../../domain/advisor/build.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { encodeLink, initialState } from '../../domain/permalink/link.ts';
import type { Profile } from '../../schema/profile.ts';
import { absolute } from '../../url.ts';
import { advisorLink } from '../advisor/handover.ts';
import { scoringData } from '../scoring/data.ts';
import { scoringFields } from '../scoring/state.ts';

/** What three colleagues may think of one system: they agree about its size, and not about what it needs and who runs it. */
const PROFILES: Readonly<Record<string, Profile>> = {
	Ana: {
		platforms: ['kubernetes'],
		services: 40,
		encryption: 'required',
		platform_team: 4,
		traffic: ['canary-internal'],
	},
	Ben: { platforms: ['kubernetes'], services: 40, encryption: 'nice', platform_team: 2, traffic: ['none'] },
	Chiara: {
		platforms: ['kubernetes'],
		services: 45,
		encryption: 'required',
		platform_team: 1,
		kubernetes_skill: 'medium',
	},
};

/** How two of them would change the default weights. */
const TILTS: Readonly<Record<string, (weight: number, index: number) => number>> = {
	Ana: (weight, index) => (index === 0 ? weight + 30 : weight),
	Ben: (weight, index) => (index === 1 ? weight + 30 : weight),
};

/** Links as three colleagues would send them. */
export function exampleOf(library: Library): string {
	const knowledge = advisorKnowledge(library);
	const data = scoringData(library);
	const fields = scoringFields(data);
	const initial = initialState(fields);
	return [
		...Object.entries(PROFILES).map(
			([name, profile]) => `${name}: ${absolute(advisorLink(knowledge, profile, library.edition.id))}`,
		),
		...Object.entries(TILTS).map(([name, tilt]) => {
			const state = { ...initial, weights: initial.weights.map(tilt) };
			return `${name}: ${absolute(`/compare/scoring/#${encodeLink(fields, state, library.edition.id)}`)}`;
		}),
	].join('\n');
}
