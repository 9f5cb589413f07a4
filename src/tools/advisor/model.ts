import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Profile } from '../../schema/profile.ts';

/** A worked situation that a reader can start from. */
export type Example = { readonly id: string; readonly title: string; readonly profile: Profile };

/** Everything that the advisor needs in the browser. */
export type AdvisorData = {
	readonly edition: string;
	readonly knowledge: Knowledge;
	readonly examples: readonly Example[];
};
