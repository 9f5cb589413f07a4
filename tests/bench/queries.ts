import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../../scripts/install.mjs';
import { factPath } from '../../src/domain/evidence/paths.ts';
import { readContent } from '../content/read.ts';

/** What a reader types into the search, and the addresses of the results that would help. */
export type Query = {
	readonly query: string;
	/** How it is typed: as key words, as a question, with a slip, in another language ... */
	readonly as: string;
	readonly relevant: ReadonlySet<string>;
};

/**
 * A set of queries: those that people asked in public, those that readers may type, those that name a product and a topic, and
 * those that nothing was tuned with.
 */
export type QuerySet = 'asked' | 'typed' | 'cells' | 'held-back' | 'held-back-2';

type Asked = {
	readonly query: string;
	readonly relevant: readonly (
		| { readonly fact: string }
		| { readonly page: string }
		| { readonly term: string }
		| { readonly claim: string }
	)[];
};

type Typed = {
	readonly concepts: Readonly<Record<string, readonly string[]>>;
	readonly queries: readonly { readonly query: string; readonly as: string; readonly relevant: readonly string[] }[];
};

const { facts, platforms } = readContent().collections;

const PLATFORMS = new Set(platforms.map(({ id }) => id));

/** @throws if a target is neither a page nor known by the content */
export function readQueries(set: QuerySet): Query[] {
	const written = parse(readFileSync(join(PROJECT, `tests/bench/queries/${set}.yaml`), 'utf8')) as Asked[] | Typed;
	if (Array.isArray(written)) {
		return written.map(({ query, relevant }) => ({
			query,
			as: 'asked in public',
			relevant: new Set(relevant.flatMap((target) => addresses(Object.entries(target).flat().join(':'), {}))),
		}));
	}
	return written.queries.map(({ query, as, relevant }) => ({
		query,
		as,
		relevant: new Set(relevant.flatMap((target) => addresses(target, written.concepts))),
	}));
}

/** Addresses that a target stands for. */
function addresses(target: string, concepts: Typed['concepts']): string[] {
	if (target.startsWith('/')) return [target];
	const [kind, name = ''] = target.split(':');
	if (kind === 'page') return [name];
	if (kind === 'claim') return [`/reference/claims/#${name}`];
	if (kind === 'term') return [`/fundamentals/glossary/#${name}`];
	if (kind === 'fact') return [factPath(name, PLATFORMS)];
	if (kind === 'topic') return factsOn(name);
	const concept = concepts[target];
	if (concept === undefined) throw new Error(`no concept is called "${target}"`);
	return concept.flatMap((member) => addresses(member, concepts));
}

/** @param name subject and topic, "linkerd/retries", or a topic of any subject, "*\/retries" */
function factsOn(name: string): string[] {
	const [subject, topic] = name.split('/');
	const found = facts.filter((fact) => fact.topic === topic && (subject === '*' || fact.subject === subject));
	return found.map(({ id }) => factPath(id, PLATFORMS));
}
