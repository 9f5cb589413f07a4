import { canonicalJson } from './canonical.ts';
import type { CollectionOfEdition } from './contents.ts';
import type { AnswerOutline, FactOutline, Outline, PlatformOutline, RangeOutline } from './outline.ts';

/** What became of one entry: it is new, it is gone, or it says something else. */
type Change<T> = { readonly before?: T | undefined; readonly after?: T | undefined };

/** A fact that does not say what it said. One that is gone tells what became of it. */
export type FactChange = Change<Pick<FactOutline, 'statement' | 'value' | 'support' | 'scope'>> & {
	readonly id: string;
	readonly moved?: string | undefined;
	readonly withdrawn?: string | undefined;
};

export type CellChange = Change<AnswerOutline> & {
	readonly platform: string;
	readonly capability: string;
	/** Short name of the platform, and title of the capability. */
	readonly titles: readonly [string, string];
};

export type ScoreChange = Change<RangeOutline> & {
	readonly platform: string;
	readonly criterion: string;
	readonly titles: readonly [string, string];
};

export type CoefficientChange = Change<RangeOutline> & {
	readonly name: string;
	readonly fact: string;
	/** With its unit. */
	readonly title: string;
};

export type PlatformChange = Change<PlatformOutline> & { readonly id: string; readonly title: string };

/** Ids of entries of another kind. */
export type OtherChange = {
	readonly collection: CollectionOfEdition;
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
};

/** Everything in which two editions differ. */
export type Difference = {
	readonly facts: readonly FactChange[];
	/** Facts that say what they said and were compared with their sources again, or whose sources changed. */
	readonly checked: readonly string[];
	readonly cells: readonly CellChange[];
	readonly scores: readonly ScoreChange[];
	readonly coefficients: readonly CoefficientChange[];
	readonly platforms: readonly PlatformChange[];
	readonly others: readonly OtherChange[];
};

/** Compares two editions; `before` need not be the older one. */
export function differenceOf(before: Outline, after: Outline): Difference {
	const title = (name: string) => after.titles[name] ?? before.titles[name] ?? name.slice(name.indexOf('/') + 1);
	const pair = (key: string, kind: string) => {
		const [platform = '', other = ''] = key.split('/');
		return { platform, other, titles: [title(`platform/${platform}`), title(`${kind}/${other}`)] as const };
	};
	return {
		...factsBetween(before, after),
		cells: between(before.cells, after.cells).map(([key, change]) => {
			const { platform, other, titles } = pair(key, 'capability');
			return { platform, capability: other, titles, ...change };
		}),
		scores: between(before.scores, after.scores).map(([key, change]) => {
			const { platform, other, titles } = pair(key, 'criterion');
			return { platform, criterion: other, titles, ...change };
		}),
		coefficients: between(before.coefficients, after.coefficients).map(([name, { before: then, after: now }]) => ({
			...{ name, fact: (now ?? then)?.fact ?? '', title: title(`figure/${name}`) },
			...{ before: then?.range, after: now?.range },
		})),
		platforms: between(before.platforms, after.platforms).map(([id, change]) => ({
			...{ id, title: title(`platform/${id}`) },
			...change,
		})),
		others: othersBetween(before, after),
	};
}

/** Whether two editions hold the same. */
export const isSame = ({ others, ...parts }: Difference): boolean =>
	others.length === 0 && Object.values(parts).every((list) => list.length === 0);

/** Entries that differ, in the order of their keys. */
function between<T>(then: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>): [string, Change<T>][] {
	const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
	return keys
		.filter((key) => canonicalJson(then[key] ?? null) !== canonicalJson(now[key] ?? null))
		.map((key) => [key, { before: then[key], after: now[key] }]);
}

function factsBetween(before: Outline, after: Outline): Pick<Difference, 'facts' | 'checked'> {
	const changes = between(before.facts, after.facts);
	const again = changes.filter(([, change]) => isChecked(change)).map(([id]) => id);
	const facts = changes
		.filter(([, change]) => !isChecked(change))
		.map(([id, change]) => ({
			...{ id, before: said(change.before), after: said(change.after) },
			...(change.after === undefined ? after.tombstones[id] : undefined),
		}));
	return { facts, checked: again };
}

const isChecked = ({ before, after }: Change<FactOutline>) =>
	before !== undefined &&
	after !== undefined &&
	canonicalJson({ ...before, check: '' }) === canonicalJson({ ...after, check: '' });

function said(fact: FactOutline | undefined): FactChange['before'] {
	if (fact === undefined) return undefined;
	const { statement, value, support, scope } = fact;
	return { statement, value, support, scope };
}

function othersBetween(before: Outline, after: Outline): OtherChange[] {
	const names = Object.keys({ ...before.others, ...after.others }) as CollectionOfEdition[];
	return names.sort().flatMap((collection) => {
		const changes = between(before.others[collection] ?? {}, after.others[collection] ?? {});
		if (changes.length === 0) return [];
		const ids = (test: (change: Change<string>) => boolean) =>
			changes.filter(([, change]) => test(change)).map(([id]) => id);
		return {
			collection,
			added: ids((change) => change.before === undefined),
			changed: ids((change) => change.before !== undefined && change.after !== undefined),
			removed: ids((change) => change.after === undefined),
		};
	});
}
