import { APPEARANCE_KEYS } from '../../domain/embed/parameters.ts';
import { unescaped } from '../../domain/permalink/link.ts';

/** Key under which a link carries house rules. */
export const RULES_KEY = 'z';

/** Parts of a link that are no state of the tool. */
export const BESIDE_STATE: ReadonlySet<string> = new Set([...APPEARANCE_KEYS, RULES_KEY]);

/** What the fragment holds beside the state: it stays, so that a page that is loaded again looks the same. */
export const besideState = (hash: string): string[] =>
	unescaped(hash)
		.slice(1)
		.split('&')
		.filter((pair) => BESIDE_STATE.has(/^([a-z]+)=[A-Za-z0-9._~-]+$/.exec(pair)?.[1] ?? ''));
