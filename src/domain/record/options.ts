import type { Decision } from '../evidence/types.ts';
import type { AdviceMaterial } from './advice.ts';
import type { Argument, CandidateLine, NeedLine, Option } from './draft.ts';
import { BASELINE, pointsOf, type RankingMaterial, scoreArguments } from './ranking.ts';

/** Title of the option without a mesh. */
export const NO_MESH = 'No mesh: a simpler tool for each need';

/** How many candidates are looked at closely. */
const CLOSE_LOOK = 3;

/** Reasons from scores beside those from needs, for the option without a mesh. */
const FEW_REASONS = 2;

type Parts = { readonly advice?: AdviceMaterial | undefined; readonly ranking?: RankingMaterial | undefined };
type Candidate = CandidateLine & { readonly id: string };

const NOTHING = { text: '', facts: [] };

/** No mesh first, then the first candidates, each with what speaks for and against it. */
export function meshOptions(
	{ advice, ranking }: Parts,
	candidates: readonly Candidate[],
	needs: readonly NeedLine[],
): Option[] {
	if (advice === undefined && ranking === undefined) return [{ title: NO_MESH, about: NOTHING, arguments: [] }];
	const about = (wanted: string) => {
		const line = candidates.find(({ id }) => id === wanted);
		return { text: line ? pointsOf(line) : '', facts: [] };
	};
	const scores = (id: string, most?: number) => (ranking ? scoreArguments(ranking, id, most) : []);
	const meshes = candidates.filter(({ baseline }) => !baseline).slice(0, CLOSE_LOOK);
	return [
		{
			title: NO_MESH,
			about: about(BASELINE),
			arguments: bySide([...needs.flatMap(simplerArguments), ...scores(BASELINE, FEW_REASONS)]),
		},
		...meshes.map(({ id, title, misses }) => ({
			title,
			about: about(id),
			arguments: bySide([...missArguments(misses), ...cautionArguments(advice, id), ...scores(id)]),
		})),
	];
}

/** A decision of the handbook: its options with what speaks for and against each. */
export function decisionOptions({ options }: Decision): Option[] {
	const side = (name: Argument['side']) => (text: string) => ({ side: name, text, facts: [] });
	return options.map(({ title, good, bad, facts }) => ({
		title,
		about: { text: 'Evidence', facts },
		arguments: [...good.map(side('good')), ...bad.map(side('bad'))],
	}));
}

const ORDER = ['good', 'neutral', 'bad'] as const;

const bySide = (reasons: readonly Argument[]): Argument[] =>
	[...reasons].sort((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side));

/** What living without a mesh means for one need. */
function simplerArguments({ title, strength, met, tool, enough, limits, facts }: NeedLine): Argument[] {
	const need = `“${title}”`;
	if (met === 'mesh') return [{ side: 'bad', text: `${need} (${strength}) is met by no simpler tool here.`, facts }];
	const ends: Argument[] = limits
		? [{ side: 'bad', text: `for ${need}, ${tool} ends here: ${limits}`, facts: [] }]
		: [];
	if (met === 'open') {
		return [
			{ side: 'neutral', text: `${need} (${strength}) may be met by ${tool}; that hangs on open answers.`, facts },
			...ends,
		];
	}
	return [{ side: 'good', text: `${need} (${strength}) is met by ${tool}: ${enough}`, facts }, ...ends];
}

const missArguments = (misses: readonly string[]): Argument[] =>
	misses.map((title) => ({ side: 'bad', text: `it leaves “${title}” open.`, facts: [] }));

/** What a candidate supports in part only: one line for each fact, which may be about several capabilities. */
function cautionArguments(advice: AdviceMaterial | undefined, candidate: string): Argument[] {
	if (advice === undefined) return [];
	const { result, knowledge } = advice;
	const found = [...result.candidates, ...result.later].find(({ platform }) => platform.id === candidate);
	if (found === undefined) return [];
	const { platform, partly, cautions } = found;
	return cautions.map((fact) => {
		const titles = partly
			.filter((id) => platform.cells[id]?.fact === fact)
			.map((id) => `“${knowledge.capabilities[id]}”`);
		const text = `it has ${titles.join(' and ')} only in part: ${knowledge.statements[fact] ?? ''}`;
		return { side: 'neutral', text, facts: [fact] };
	});
}
