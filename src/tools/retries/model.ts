import { factPath } from '../../domain/evidence/paths.ts';
import type { Template } from '../../domain/manifests/fill.ts';
import type { Cap } from '../../domain/retries/caps.ts';
import type { Figures } from '../../domain/retries/policy.ts';

/** For each kind of cap the fact that says who has it. */
export const CAP_FACTS = {
	ratio: 'linkerd/retry-budget',
	active: 'benchmarks/retry-budget-envoy',
	parallel: 'benchmarks/parallel-retries-envoy',
} as const satisfies Partial<Record<Cap['kind'], string>>;

/** What a mesh or a library does by default, to start from. */
export type RetriesPolicy = Figures & {
	readonly id: string;
	readonly title: string;
	readonly platform: string;
	/** Whether it is in force before anybody has configured retries. */
	readonly unasked: boolean;
	readonly facts: readonly string[];
	readonly examples: readonly string[];
};

/** A fact, as far as the tool shows it; its conditions stand on its page. */
export type RetriesFact = {
	readonly statement: string;
	readonly scope: string;
	readonly source: { readonly title: string; readonly url: string };
	readonly checked: string;
	readonly review_by: string;
};

/** An example that values can be filled into. */
export type RetriesExample = {
	readonly title: string;
	/** Platform and release line that it was written for. */
	readonly writtenFor: string;
	/** What its resources were validated against. */
	readonly validated: readonly string[];
	readonly template: Template;
};

/** Path of the page of a fact. Every platform with a fact here has a default, too. */
export const pageOf = ({ policies }: Pick<RetriesData, 'policies'>, id: string): string =>
	factPath(id, new Set(policies.map(({ platform }) => platform)));

export type RetriesData = {
	readonly edition: string;
	readonly policies: readonly RetriesPolicy[];
	readonly facts: Readonly<Record<string, RetriesFact>>;
	readonly examples: Readonly<Record<string, RetriesExample>>;
};
