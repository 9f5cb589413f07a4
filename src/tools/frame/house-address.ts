import { packedRulesIn, withoutPackedRules } from './house.ts';

/** The house rules that the address of a page carries. */
export type HouseAddress = {
	/** Whether it carries others than when it was followed. */
	readonly isBehind: () => boolean;
	/** The rules in it, packed. */
	readonly follow: () => string | undefined;
	/** What it carries is no longer in force, so it must not bring it back. */
	readonly leave: () => void;
};

/** @param embedded an embed may carry them in its query, too */
export function houseAddress(embedded: boolean): HouseAddress {
	let followed: string | undefined;
	/** Whether rules were given up. Those of a query stay there: in a sandbox no script can take them out. */
	let left = false;
	const now = () => {
		const { hash, search } = window.location;
		return packedRulesIn(hash || (embedded && !left ? search : ''));
	};
	return {
		isBehind: () => now() !== followed,
		follow: () => {
			followed = now();
			return followed;
		},
		leave: () => {
			if (followed === undefined) return;
			followed = undefined;
			left = true;
			window.history.replaceState(null, '', withoutPackedRules(window.location.hash));
		},
	};
}
