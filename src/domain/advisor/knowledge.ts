import type { Capacity } from '../../schema/capacity.ts';
import type { Answer } from '../evidence/cell.ts';
import type {
	Advice,
	CapacityLevel,
	Criterion,
	Emphasis,
	Need,
	Platform,
	Question,
	Verdict,
} from '../evidence/types.ts';
import type { Candidate } from '../scoring/candidates.ts';

/** What one platform answers to one capability, with the fact that says so. */
export type CellText = {
	readonly answer: Answer;
	readonly fact: string | undefined;
	/** Set where the maker does not call it stable. */
	readonly early?: true;
};

/** A platform as the advisor judges it. */
export type AdvisorPlatform = Pick<
	Platform,
	'id' | 'name' | 'short' | 'kind' | 'status' | 'environments' | 'fullProxy'
> & {
	/** Product of which it is an edition. */
	readonly base: string | undefined;
	/** Whether somebody else runs the control plane. */
	readonly managed: boolean;
	/** Situations in which it is no candidate. The topic of the fact tells which own fact of a reader would lift it. */
	readonly excludedWhen: readonly (Platform['excludedWhen'][number] & { readonly topic: string })[];
	/** Situations in which it holds a hard constraint only by something that its maker does not call stable. */
	readonly earlyWhen: readonly (Platform['earlyWhen'][number] & { readonly topic: string })[];
	/** Fact that says since when it is retired, or that it is a preview. */
	readonly statusFact: string | undefined;
	/** By capability, for those that some need asks for. */
	readonly cells: Readonly<Record<string, CellText>>;
};

/** Everything that the advisor knows. All of it is content. */
export type Knowledge = {
	readonly questions: readonly Question[];
	readonly needs: readonly Need[];
	/** The lowest level first. */
	readonly capacities: readonly (CapacityLevel & { readonly id: Capacity })[];
	readonly verdicts: readonly Verdict[];
	readonly emphases: readonly Emphasis[];
	readonly advice: readonly Advice[];
	readonly platforms: readonly AdvisorPlatform[];
	readonly criteria: readonly Pick<Criterion, 'id' | 'title' | 'weight'>[];
	/** Scores of the platforms that have some, for the ranking. */
	readonly scored: readonly Candidate[];
	/** Titles of the capabilities that some need asks for, by id. */
	readonly capabilities: Readonly<Record<string, string>>;
	/** Everything that an own fact of a reader may be about: the capabilities of the matrix, and what puts platforms out. */
	readonly topics: readonly string[];
	/** Statements of the facts that the knowledge names. */
	readonly statements: Readonly<Record<string, string>>;
	/** Of the facts by which a platform is out although it can do a part: what is missing. */
	readonly lacks: Readonly<Record<string, string>>;
	/** What a reader's own rules changed, in sentences. Empty without such rules. */
	readonly houseRules: readonly string[];
};
