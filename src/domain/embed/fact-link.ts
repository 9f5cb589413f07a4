import { isAppearance } from './appearance.ts';

/**
 * What a reader of an embedded fact should know about its address: whether the edition that it names is another one than
 * that of the page, and what could not be understood. A fact has no state, so an address holds `v` and `kb` at most.
 *
 * @param address fragment or query, whichever counts
 * @param edition of the facts on the page
 */
export function factNotices(address: string, edition: string): string[] {
	const notices: string[] = [];
	for (const [key, value] of new URLSearchParams(address.replace(/^[#?]/, ''))) {
		if (key === 'kb' && (value === 'live' || value === edition)) continue;
		if (key === 'kb' && /^\d{4}\.\d{2}\.\d{2}(?:\.\d{6})?$/.test(value)) {
			notices.push(`Pinned to the facts of ${value}. This fact is as of ${edition}.`);
		} else if (key === 'v' && value === '1') continue;
		else if (!isAppearance(`${key}=`)) {
			notices.push(`“${`${key}=${value}`.slice(0, 60)}” was ignored.`);
		}
	}
	return notices;
}
