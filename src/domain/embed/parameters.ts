/** Parameters of an embed that are no state of its tool. */
export const APPEARANCE_KEYS: ReadonlySet<string> = new Set(['theme', 'view', 'head', 'density', 'accent', 'id']);
