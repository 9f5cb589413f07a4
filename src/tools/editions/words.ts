import type { CollectionOfEdition } from '../../domain/editions/contents.ts';
import type { FactChange } from '../../domain/editions/difference.ts';
import type { AnswerOutline, PlatformOutline, RangeOutline } from '../../domain/editions/outline.ts';

/** What readers call the entries of a collection. */
export const COLLECTION_NAMES: Readonly<Record<CollectionOfEdition, string>> = {
	facts: 'Facts',
	tombstones: 'Withdrawn facts',
	sources: 'Sources',
	subjects: 'Subjects',
	groups: 'Groups of the matrix',
	capabilities: 'Capabilities',
	platforms: 'Platforms',
	criteria: 'Criteria',
	presets: 'Weights to start from',
	retries: 'Retry defaults',
	clusters: 'Clusters to start from',
	testbeds: 'Published tests',
	scores: 'Scores',
	needs: 'Needs',
	questions: 'Questions of the advisor',
	verdicts: 'Verdicts',
	capacities: 'Levels of capacity',
	emphases: 'Emphases',
	advice: 'Advice',
	checklist: 'Checklist',
	decisions: 'Decisions to record',
	scenarios: 'Scenarios',
	rotations: 'Certificate rotation',
};

/** Stands where one of the two editions has nothing. */
const NOTHING = 'none';

export const answerText = (answer: AnswerOutline | undefined): string => {
	if (answer === undefined) return NOTHING;
	return answer.answer === 'value'
		? (answer.value ?? 'a value')
		: [answer.answer, answer.value].filter(Boolean).join(': ');
};

/** One figure where all three are the same. */
export function rangeText(range: RangeOutline | undefined): string {
	if (range === undefined) return NOTHING;
	const [low, typical, high] = range;
	return low === high ? String(typical) : `${low} / ${typical} / ${high}`;
}

export function platformText(platform: PlatformOutline | undefined): string {
	if (platform === undefined) return NOTHING;
	const { status, newest, ends } = platform;
	const lines = Object.entries(ends).map(([line, day]) => `${line} ends ${day ?? 'on a day that is not published'}`);
	return [status, newest && `newest ${newest}`, ...lines].filter(Boolean).join(', ');
}

/** Statement, answer and scope of a fact as running text. */
export function factText({ statement, value, support, scope }: NonNullable<FactChange['before']>): string {
	const answer = [support, value].filter(Boolean).join(', ');
	return `${statement}${answer === '' ? '' : ` Answer: ${answer}.`} (${scope})`;
}

/** Whether only what stands beside the statement, the answer and the scope of a fact has changed. */
export const saysTheSame = ({ before, after }: FactChange): boolean =>
	before !== undefined && after !== undefined && factText(before) === factText(after);
