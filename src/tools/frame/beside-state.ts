import { APPEARANCE_KEYS } from '../../domain/embed/parameters.ts';

/** Key under which a link carries house rules. */
export const RULES_KEY = 'z';

/** Parts of a link that are no state of the tool. */
export const BESIDE_STATE: ReadonlySet<string> = new Set([...APPEARANCE_KEYS, RULES_KEY]);
