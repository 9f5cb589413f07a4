import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Profile } from '../../schema/profile.ts';

/** A worked situation that a reader can start from. */
export type Example = { readonly id: string; readonly title: string; readonly profile: Profile };

/** Everything that the advisor needs in the browser. What facts say is loaded when a reader opens them. */
export type AdvisorData = {
	readonly edition: string;
	readonly knowledge: Knowledge;
	readonly examples: readonly Example[];
	/** Titles of the checklist items that advice refers to, by id. */
	readonly checklist: Readonly<Record<string, string>>;
};

/** One thing that a question asks for. */
export type Part = Knowledge['questions'][number]['parts'][number];
