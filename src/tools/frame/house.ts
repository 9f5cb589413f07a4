import { unescaped } from '../../domain/permalink/link.ts';
import { RULES_KEY } from './beside-state.ts';

/** Where house rules are kept in the browser, if the reader asks for it. */
const KEY = 'mesh-or-not:house-rules';

/** House rules that were kept in this browser. Storage may be missing or refuse; then there are none. */
export function keptRules(): string | undefined {
	try {
		return window.localStorage.getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

/**
 * Keeps house rules in this browser, or forgets them.
 *
 * @returns whether that worked
 */
export function keepRules(text: string | undefined): boolean {
	try {
		if (text === undefined) window.localStorage.removeItem(KEY);
		else window.localStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
}

/** The value of `z` in the fragment or the query of an address, if any. */
export const packedRulesIn = (link: string): string | undefined =>
	new RegExp(`[#?&]${RULES_KEY}=([A-Za-z0-9._~-]+)`).exec(unescaped(link))?.[1];

/** A fragment without the house rules in it. */
export function withoutPackedRules(hash: string): string {
	const kept = unescaped(hash)
		.slice(1)
		.split('&')
		.filter((pair) => !pair.startsWith(`${RULES_KEY}=`));
	return `#${kept.join('&')}`;
}
