/** How an embed looks. These parameters are no state of the tool, and travel beside it. */
export type Appearance = {
	readonly theme: Theme;
	readonly view: View;
	readonly head: boolean;
	readonly compact: boolean;
	/** Six hexadecimal digits. */
	readonly accent: string | undefined;
	/** Echoed in messages when a page holds several embeds. */
	readonly id: string | undefined;
};

/** Wikis choose their own theme, which the browser does not know. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** All of it, the result without controls, tables only, or nothing that can be pressed. */
export const VIEWS = ['full', 'result', 'table', 'static'] as const;
export type View = (typeof VIEWS)[number];

/**
 * Reads the appearance from the address of an embed. A value that is not allowed is replaced by its default and reported.
 *
 * @param parameters the query and the fragment, the query first: the fragment wins
 */
export function readAppearance(...parameters: readonly string[]): { appearance: Appearance; notices: string[] } {
	const given = new Map<string, string>();
	for (const text of parameters) {
		for (const [key, value] of new URLSearchParams(unescapedParts(text).replace(/^[#?]/, ''))) given.set(key, value);
	}
	const notices: string[] = [];
	const allowed = (key: string, pattern: RegExp, values: string): string | undefined => {
		const value = given.get(key);
		if (value === undefined || pattern.test(value)) return value;
		notices.push(`“${key}=${value.slice(0, 40)}” was ignored. Allowed: ${values}.`);
		return undefined;
	};
	const word = <Word extends string>(key: string, words: readonly Word[]): Word | undefined =>
		allowed(key, new RegExp(`^(?:${words.join('|')})$`), words.join(', ')) as Word | undefined;
	return {
		appearance: {
			theme: word('theme', THEMES) ?? 'auto',
			view: word('view', VIEWS) ?? 'full',
			head: word('head', ['0', '1']) !== '0',
			compact: word('density', ['compact']) === 'compact',
			accent: allowed('accent', /^[0-9a-fA-F]{6}$/, 'six hexadecimal digits'),
			id: allowed('id', /^[A-Za-z0-9_-]{1,32}$/, 'up to 32 letters, digits, - and _'),
		},
		notices,
	};
}

/**
 * Whether a part of an address, such as `theme=dark`, is about the appearance. Says the same as the list of keys in
 * parameters.ts, which the script of an embed cannot share with the tools.
 */
export const isAppearance = (part: string): boolean => /^(?:theme|view|head|density|accent|id)=/.test(part);

/**
 * An address with `&` between its parts, whatever a wiki has made of that. Says the same as `unescaped` of the links of tools,
 * which the script of an embed cannot share with them.
 */
export const unescapedParts = (address: string): string =>
	address.replace(/%(?:2[6DE]|3[BD]|5F|7E)/gi, decodeURIComponent).replace(/&amp;|;/g, '&');
