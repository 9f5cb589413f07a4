import { type Certificate, type Moment, type Span, shortName, type Verification } from './certificate.ts';
import { type Chain, layerOf } from './chain.ts';

/** Something about a chain that a reader should know. */
export type Problem = {
	/** An error breaks connections, a warning will or weakens them, a note is worth knowing. */
	readonly severity: 'error' | 'warning' | 'note';
	readonly text: string;
	/** Fact behind it, where it is a rule of the platform. */
	readonly fact?: string | undefined;
};

/** What a platform accepts. */
export type Accepted = {
	readonly title: string;
	readonly longest: Span | undefined;
	readonly longestFact: string | undefined;
	readonly keys: { readonly accepted: readonly string[]; readonly fact: string } | undefined;
};

/** What is known about pasted certificates. */
export type Inspection = {
	/** In the order in which they were pasted, duplicates included. */
	readonly pasted: readonly Certificate[];
	readonly chain: Chain;
	/** By the id of the certificate. */
	readonly verifications: ReadonlyMap<string, Verification>;
	readonly accepted: Accepted;
	readonly now: Moment;
};

/** A certificate with its place, for the beginning of a sentence. */
export const named = (certificate: Certificate, { pasted }: Pick<Inspection, 'pasted'>): string => {
	const layer = layerOf(certificate, pasted);
	return `The ${layer} “${shortName(certificate)}”`;
};
