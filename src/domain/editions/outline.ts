import type { Answer } from '../evidence/cell.ts';
import { candidatesOf } from '../evidence/order.ts';
import type { Collections, Fact, Platform, Tombstone } from '../evidence/types.ts';
import { buildMatrix } from '../matrix/matrix.ts';
import { FIGURES } from '../overhead/figures.ts';
import { fullScores } from '../scoring/candidates.ts';
import { hashOf } from '../scoring/random.ts';
import { canonicalJson } from './canonical.ts';
import { COLLECTIONS_OF_EDITIONS, type CollectionOfEdition } from './contents.ts';

/** What a fact says, and short hashes for the rest of it. */
export type FactOutline = {
	readonly statement: string;
	readonly value?: string | undefined;
	readonly support?: string | undefined;
	readonly scope: string;
	/** Stands for limits, figures and everything else that a reader would have to weigh anew. */
	readonly details: string;
	/** Stands for sources and days: they change whenever somebody compares the fact with its source again. */
	readonly check: string;
};

export type AnswerOutline = { readonly answer: Answer; readonly value?: string | undefined; readonly fact: string };

/** Low, typical and high. */
export type RangeOutline = readonly [low: number, typical: number, high: number];

export type PlatformOutline = Pick<Platform, 'status'> & {
	readonly newest?: string | undefined;
	/** By release line: the day on which its support ends, or nothing where none is published. */
	readonly ends: Readonly<Record<string, string | null>>;
};

/** As much of an edition as it takes to compare it with another one. */
export type Outline = {
	readonly facts: Readonly<Record<string, FactOutline>>;
	readonly tombstones: Readonly<Record<string, Pick<Tombstone, 'moved' | 'withdrawn'>>>;
	/** By platform and capability, as in `linkerd/retries`. */
	readonly cells: Readonly<Record<string, AnswerOutline>>;
	/** By platform and criterion, as in `linkerd/cost`. */
	readonly scores: Readonly<Record<string, RangeOutline>>;
	/** By the name of the figure. */
	readonly coefficients: Readonly<Record<string, { readonly fact: string; readonly range: RangeOutline }>>;
	readonly platforms: Readonly<Record<string, PlatformOutline>>;
	/** By collection and id: a short hash of the entry. */
	readonly others: Readonly<Partial<Record<CollectionOfEdition, Readonly<Record<string, string>>>>>;
	/** Titles by the names that the parts above use: of platforms, capabilities, criteria and figures. */
	readonly titles: Readonly<Record<string, string>>;
};

/** Collections that the difference describes in their own words. */
const DESCRIBED: ReadonlySet<CollectionOfEdition> = new Set(['facts', 'tombstones', 'scores', 'platforms']);

/** The outline of the content. */
export function outlineOf(collections: Collections): Outline {
	const others = COLLECTIONS_OF_EDITIONS.filter((name) => !DESCRIBED.has(name)).map((name) => [
		name,
		Object.fromEntries(collections[name].map((entry) => [entry.id, shortHash(entry)])),
	]);
	return {
		facts: Object.fromEntries(collections.facts.map((fact) => [fact.id, factOutline(fact)])),
		tombstones: Object.fromEntries(
			collections.tombstones.map(({ id, moved, withdrawn }) => [id, { moved, withdrawn }]),
		),
		cells: cellsIn(collections),
		scores: scoresIn(collections),
		coefficients: coefficientsIn(collections.facts),
		platforms: Object.fromEntries(collections.platforms.map((platform) => [platform.id, platformOutline(platform)])),
		others: Object.fromEntries(others),
		titles: titlesIn(collections),
	};
}

const shortHash = (value: unknown) => hashOf(canonicalJson(value)).toString(16).padStart(8, '0');

function factOutline(fact: Fact): FactOutline {
	const { id: _i, subject: _s, statement, value, support, scope, ...rest } = fact;
	const { checked, audited, review_by, sources, ...details } = rest;
	return {
		...{ statement, value, support, scope: scope.text },
		details: shortHash({ scope, ...details }),
		check: shortHash({ checked, audited, review_by, sources }),
	};
}

function cellsIn(collections: Collections): Outline['cells'] {
	const rows = buildMatrix(collections, candidatesOf(collections.platforms)).groups.flatMap(({ rows }) => rows);
	const cells = rows.flatMap((row) => row.cells);
	return Object.fromEntries(
		cells.flatMap(({ platform, capability, answer, lead }) =>
			lead ? [[`${platform}/${capability}`, { answer, value: lead.value, fact: lead.id }]] : [],
		),
	);
}

function scoresIn({ platforms, scores }: Collections): Outline['scores'] {
	const entries = candidatesOf(platforms).flatMap((platform) =>
		Object.entries(fullScores(platform, scores)).map(
			([criterion, { low, typical, high }]) => [`${platform.id}/${criterion}`, [low, typical, high]] as const,
		),
	);
	return Object.fromEntries(entries);
}

function coefficientsIn(facts: readonly Fact[]): Outline['coefficients'] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const figures = Object.entries(FIGURES).flatMap(([name, figure]) => {
		const fact = byId.get(figure.fact);
		const range = fact && ('data' in figure ? exactly(fact.data?.[figure.data]) : rangeOf(fact));
		return range ? [[name, { fact: figure.fact, range }] as const] : [];
	});
	return Object.fromEntries(figures);
}

const exactly = (value: unknown): RangeOutline | undefined =>
	typeof value === 'number' ? [value, value, value] : undefined;

const rangeOf = ({ range }: Fact): RangeOutline | undefined =>
	range && [range.low.value, range.typical.value, range.high.value];

function platformOutline({ status, lifecycle: { newest, lines } }: Platform): PlatformOutline {
	const ends = Object.fromEntries(lines.map(({ line, ends }) => [line, ends ?? null]));
	return { status, newest: newest?.version ?? newest?.line, ends };
}

function titlesIn({ platforms, capabilities, criteria }: Collections): Outline['titles'] {
	return Object.fromEntries([
		...platforms.map(({ id, short }) => [`platform/${id}`, short]),
		...capabilities.map(({ id, title }) => [`capability/${id}`, title]),
		...criteria.map(({ id, title }) => [`criterion/${id}`, title]),
		...Object.entries(FIGURES).map(([name, { label, unit }]) => [`figure/${name}`, `${label}, ${unit}`]),
	]);
}
