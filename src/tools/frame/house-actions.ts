import { keepRules } from './house.ts';
import type { HouseAddress } from './house-address.ts';
import { type InForce, NONE } from './house-in-force.ts';
import { houseReader, type RuledTool } from './house-reader.ts';

/** What may happen to house rules. What was asked for last counts: reading takes a moment. */
export type HouseActions = {
	/** Uses what the address carries now, or else what the browser keeps. */
	readonly follow: () => Promise<void>;
	/** Uses the text of a file. */
	readonly load: (text: string) => Promise<void>;
	/** Uses rules that came with a record. */
	readonly bring: (text: string) => Promise<void>;
	/** Goes on as if no record had brought any, unless the reader has decided otherwise since. */
	readonly takeBack: () => Promise<void>;
	/** Uses rules that came with the link of another tool. */
	readonly unpack: (packed: string) => Promise<void>;
	/** Goes on without them: with those that they took the place of, if any. */
	readonly remove: () => Promise<void>;
	readonly keep: (wanted: boolean) => void;
};

/**
 * Everything that may happen to the house rules of a tool. It is loaded when somebody has some: most readers do not.
 *
 * @param rules those in force at first
 * @param show told of each change
 */
export function houseActions<Code>(
	tool: RuledTool<Code>,
	address: HouseAddress,
	rules: InForce<Code>,
	show: (rules: InForce<Code>) => void,
): HouseActions {
	const reader = houseReader(tool);
	let turn = 0;
	/** Begins what takes a moment. Returns whether it is still what was asked for last. */
	const begin = () => {
		const mine = ++turn;
		return () => mine === turn;
	};
	const put = (next: InForce<Code>) => {
		rules = next;
		show(next);
	};
	const take = async (reading: Promise<InForce<Code>>, adopt: (found: InForce<Code>) => InForce<Code>) => {
		const isLast = begin();
		const found = await reading;
		if (!isLast()) return;
		if (found.settings === undefined) return put({ ...rules, problems: found.problems });
		address.leave();
		put(adopt(found));
	};
	/** Goes on with what was there before, and without that with what the browser keeps. */
	const goBack = async () => {
		const { before } = rules;
		const isLast = begin();
		const earlier = before?.settings ? { ...before, problems: [] } : await reader.inBrowser();
		if (isLast()) put(earlier);
	};
	return {
		follow: async () => {
			const isLast = begin();
			const packed = address.follow();
			const found = packed === undefined ? NONE : await reader.inLink(packed);
			const own = found.settings ? NONE : await reader.inBrowser();
			if (!isLast()) return;
			if (found.settings) put({ ...found, origin: 'link' });
			else if (packed === undefined) put(own);
			else put({ ...(rules.settings ? rules : own), problems: found.problems });
		},
		load: (text) =>
			take(reader.inText(text), (found) => {
				const kept = rules.kept && keepRules(text);
				return { ...found, origin: 'file', kept, unkept: rules.kept && !kept };
			}),
		bring: (text) => take(reader.inText(text), (found) => ({ ...found, origin: 'brought', before: rules })),
		takeBack: async () => {
			if (rules.before) return goBack();
			begin();
			put({ ...rules, problems: [] });
		},
		unpack: (packed) => take(reader.inLink(packed), (found) => ({ ...found, origin: 'brought' })),
		remove: async () => {
			address.leave();
			if (!rules.kept) return goBack();
			begin();
			keepRules(undefined);
			put(NONE);
		},
		keep: (wanted) => {
			const done = keepRules(wanted && rules.settings ? JSON.stringify(rules.settings) : undefined);
			put({ ...rules, problems: [], kept: wanted && done, unkept: wanted && !done, before: undefined });
		},
	};
}
