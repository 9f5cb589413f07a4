/** How an embed looks. These parameters are no state of the tool, and travel beside it. */
export type Appearance = {
	readonly theme: 'auto' | 'light' | 'dark';
	readonly view: 'full' | 'result' | 'table' | 'static';
	readonly head: boolean;
	readonly compact: boolean;
	/** Six hexadecimal digits. */
	readonly accent: string | undefined;
	/** Echoed in messages when a page holds several embeds. */
	readonly id: string | undefined;
};

export const APPEARANCE_KEYS: ReadonlySet<string> = new Set(['theme', 'view', 'head', 'density', 'accent', 'id']);

export const DEFAULT_APPEARANCE: Appearance = {
	theme: 'auto',
	view: 'full',
	head: true,
	compact: false,
	accent: undefined,
	id: undefined,
};

/**
 * Reads the appearance from the address of an embed. A value that is not allowed is replaced by its default and reported.
 *
 * @param parameters the query and the fragment, the query first: the fragment wins
 */
export function readAppearance(...parameters: readonly string[]): { appearance: Appearance; notices: string[] } {
	const given = new Map<string, string>();
	for (const text of parameters) {
		for (const [key, value] of new URLSearchParams(text.replace(/^[#?]/, ''))) given.set(key, value);
	}
	const notices: string[] = [];
	const allowed = (key: string, pattern: RegExp): string | undefined => {
		const value = given.get(key);
		if (value === undefined || pattern.test(value)) return value;
		notices.push(`"${key}=${value.slice(0, 40)}" is not allowed and was ignored.`);
		return undefined;
	};
	return {
		appearance: {
			theme: (allowed('theme', /^(?:auto|light|dark)$/) as Appearance['theme']) ?? DEFAULT_APPEARANCE.theme,
			view: (allowed('view', /^(?:full|result|table|static)$/) as Appearance['view']) ?? DEFAULT_APPEARANCE.view,
			head: allowed('head', /^[01]$/) !== '0',
			compact: allowed('density', /^compact$/) === 'compact',
			accent: allowed('accent', /^[0-9a-fA-F]{6}$/),
			id: allowed('id', /^[A-Za-z0-9_-]{1,32}$/),
		},
		notices,
	};
}
