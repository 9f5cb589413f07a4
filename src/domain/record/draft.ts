import type { AnswerText } from '../advisor/answers.ts';
import type { VerdictTable } from '../advisor/map.ts';
import type { ChecklistItem } from '../evidence/types.ts';
import type { EstimateMaterial } from './estimate.ts';

/** A statement and the ids of the facts behind it. */
export type Cited = { readonly text: string; readonly facts: readonly string[] };

/** A reason for or against an option. The text continues “Good, because”, or is a sentence that can. */
export type Argument = Cited & { readonly side: 'good' | 'neutral' | 'bad' };

/** An option that was looked at closely. */
export type Option = {
	readonly title: string;
	/** What is said of it as a whole; may be empty. */
	readonly about: Cited;
	readonly arguments: readonly Argument[];
};

/** An option that is out. */
export type DroppedOption = {
	readonly title: string;
	readonly reason: Cited;
	/** What would bring it back. */
	readonly returns: string;
	/** Retired or not yet released: out for everybody. */
	readonly forAll: boolean;
};

/** A need, and what meets it. */
export type NeedLine = {
	readonly title: string;
	readonly strength: 'wanted' | 'required';
	readonly met: 'simpler' | 'mesh' | 'open';
	/** Name of the simpler tool; empty where only a mesh meets the need. */
	readonly tool: string;
	/** When the tool is enough, and where it ends; both may be empty. */
	readonly enough: string;
	readonly limits: string;
	/** What a mesh adds. */
	readonly mesh: string;
	readonly facts: readonly string[];
};

/** A criterion that weighs more or less than usual. Shares are of one. */
export type WeightLine = {
	readonly title: string;
	readonly share: number;
	readonly usual: number;
	readonly because: readonly Cited[];
};

/** A candidate with its place in the ranking. */
export type CandidateLine = {
	readonly title: string;
	/** Whether it is the one without a mesh. */
	readonly baseline: boolean;
	/** From 1 to 5, with what it would be if every doubt went one way; missing for a candidate without scores. */
	readonly points: { readonly total: number; readonly low: number; readonly high: number } | undefined;
	/** Share of the draws in which it comes first, from 0 to 1, where draws were taken. */
	readonly first: number | undefined;
	/** Titles of wishes that it does not meet. */
	readonly misses: readonly string[];
	/** Why its points do not count, as the end of a sentence; empty if they do. */
	readonly unranked: string;
};

/** What follows from the answers. */
export type Outcome = {
	/** Title of the option that comes first; empty where that is not settled. */
	readonly option: string;
	/** Why no option is named, as a clause; empty if one is. */
	readonly unsettled: string;
	/** Whether the verdict is sure enough to be written down; otherwise open answers come first. */
	readonly settled: boolean;
	/** Titles of all options that the verdict leaves open. */
	readonly options: readonly string[];
	/** Whether it is a mesh. */
	readonly mesh: boolean;
	readonly verdict: string;
	readonly sentence: string;
	/** How sure it is, as a sentence. */
	readonly certainty: string;
	readonly next: string;
};

/** What else the verdict would be, and the answers that would lead there. */
export type ChangeLine = { readonly becomes: string; readonly question: string; readonly answers: readonly string[] };

/** A question that was skipped, with the share of the uncertainty that an answer would remove, from 0 to 1. */
export type OpenLine = { readonly question: string; readonly settles: number };

/** Everything that a record can say without its author, whatever the format. */
export type Draft = {
	/** The question in a few words, for titles. */
	readonly topic: string;
	readonly question: string;
	/** What hangs on the decision; may be empty. */
	readonly summary: string;
	readonly situation: readonly AnswerText[];
	readonly contradictions: readonly Cited[];
	readonly needs: readonly NeedLine[];
	/** Who could run a mesh. */
	readonly capacity: string;
	readonly weights: readonly WeightLine[];
	readonly options: readonly Option[];
	readonly candidates: readonly CandidateLine[];
	/** Whether they stand in the order of the advice. */
	readonly byAdvice: boolean;
	/** What the advice puts first where the order is another one, as a sentence; otherwise empty. */
	readonly otherOrder: string;
	/** Whether the first places are too close to call. */
	readonly close: boolean;
	/** What would change the first place, as sentences. */
	readonly flips: readonly string[];
	readonly dropped: readonly DroppedOption[];
	readonly outcome: Outcome | undefined;
	readonly map: VerdictTable | undefined;
	readonly present: readonly Cited[];
	readonly steps: readonly Cited[];
	readonly interim: readonly Cited[];
	readonly limits: readonly Cited[];
	readonly risks: readonly Cited[];
	readonly checks: readonly ChecklistItem[];
	readonly open: readonly OpenLine[];
	readonly changes: readonly ChangeLine[];
	/** What a mesh would take, if somebody estimated it. */
	readonly estimate: EstimateMaterial | undefined;
	/** Rules of the reader's company that were applied, as sentences. */
	readonly houseRules: readonly string[];
};

export const EMPTY_DRAFT: Draft = {
	topic: 'Do we need a service mesh?',
	question: 'Do we need a service mesh, and if so which one?',
	summary: '',
	situation: [],
	contradictions: [],
	needs: [],
	capacity: '',
	weights: [],
	options: [],
	candidates: [],
	byAdvice: false,
	otherOrder: '',
	close: false,
	flips: [],
	dropped: [],
	outcome: undefined,
	map: undefined,
	present: [],
	steps: [],
	interim: [],
	limits: [],
	risks: [],
	checks: [],
	open: [],
	changes: [],
	estimate: undefined,
	houseRules: [],
};
