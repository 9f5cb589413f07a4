import type { RankedStanding, Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { encodeLink, initialState } from '../../domain/permalink/link.ts';
import type { Profile } from '../../schema/profile.ts';
import { scoringFields } from '../scoring/state.ts';
import { advisorFields, stateOf } from './state.ts';

/** The candidates that the page lets a reader take along: those proposed, or those that would be left. */
const carried = ({ candidates, later }: Result): readonly RankedStanding[] =>
	candidates.length > 0 ? candidates : later;

/** Link that opens the scoring calculator with the candidates that are left, no mesh among them, and the derived weights. */
export function scoringLink({ criteria, scored, platforms }: Knowledge, result: Result, edition: string): string {
	const standard = new Set(
		platforms.filter(({ environments }) => environments.includes('kubernetes')).map(({ id }) => id),
	);
	const fields = scoringFields({
		criteria: criteria.map((criterion) => ({ ...criterion, short: criterion.title, question: '' })),
		candidates: scored.map((candidate) => ({
			...candidate,
			name: candidate.id,
			short: candidate.id,
			preview: false,
			standard: standard.has(candidate.id),
		})),
		mustHaves: [],
	});
	const left = new Set(['no-mesh', ...carried(result).map(({ platform }) => platform.id)]);
	const candidates = scored.map(({ id }) => id).filter((id) => left.has(id));
	const weights = criteria.map(({ id }) => result.weighting.weights[id] ?? 0);
	return `/compare/scoring/#${encodeLink(fields, { ...initialState(fields), weights, candidates }, edition)}`;
}

/** Link that opens the advisor with the answers of a profile. */
export function advisorLink(knowledge: Pick<Knowledge, 'questions'>, profile: Profile, edition: string): string {
	const fields = advisorFields(knowledge);
	return `/decide/advisor/#${encodeLink(fields, stateOf(fields, profile), edition)}`;
}
