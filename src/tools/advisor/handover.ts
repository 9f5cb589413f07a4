import type { RankedStanding, Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { encodeLink, initialState } from '../../domain/permalink/link.ts';
import type { MustHave } from '../../domain/scoring/knockouts.ts';
import type { Profile } from '../../schema/profile.ts';
import { scoringFields } from '../scoring/state.ts';
import { advisorFields, stateOf } from './state.ts';

/** The candidates that the page lets a reader take along: those proposed, or those that would be left. */
const carried = ({ candidates, later }: Result): readonly RankedStanding[] =>
	candidates.length > 0 ? candidates : later;

/** What needs ask for that are required and that no simpler tool meets: without it, no mesh would come first by its points. */
function mustHavesOf(needs: Knowledge['needs'], result: Result): MustHave[] {
	const required = new Set(
		result.needs.filter(({ strength, met }) => strength === 'required' && met === 'mesh').map(({ need }) => need),
	);
	const asked = needs.filter(({ id }) => required.has(id)).flatMap(({ capabilities }) => capabilities);
	const ids = [...new Set(asked.map(({ id }) => id))];
	return ids.map((id) => ({ capability: id, full: asked.some((entry) => entry.id === id && entry.full) }));
}

/**
 * Link that opens the scoring calculator with the candidates that are left, no mesh among them, the derived weights, and what
 * a candidate must have.
 */
export const scoringLink = (knowledge: Knowledge, result: Result, edition: string): string =>
	`/compare/scoring/#${scoringState(knowledge, result, edition, mustHavesOf(knowledge.needs, result))}`;

/** State of the calculator for the candidates that are left and no mesh, with the derived weights. */
export function scoringState(
	{ criteria, scored, platforms }: Knowledge,
	result: Result,
	edition: string,
	mustHaves: readonly MustHave[] = [],
): string {
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
		mustHaves: mustHaves.map(({ capability }) => ({ id: capability })),
	});
	const left = new Set(['no-mesh', ...carried(result).map(({ platform }) => platform.id)]);
	const candidates = scored.map(({ id }) => id).filter((id) => left.has(id));
	const weights = criteria.map(({ id }) => result.weighting.weights[id] ?? 0);
	return encodeLink(fields, { ...initialState(fields), weights, candidates, mustHaves }, edition);
}

/** Link that opens the advisor with the answers of a profile. */
export function advisorLink(knowledge: Pick<Knowledge, 'questions'>, profile: Profile, edition: string): string {
	const fields = advisorFields(knowledge);
	return `/decide/advisor/#${encodeLink(fields, stateOf(fields, profile), edition)}`;
}
