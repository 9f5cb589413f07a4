import type { Appearance } from './appearance.ts';

/** Parameters of an embed that are no state of its tool. */
export const APPEARANCE_KEYS: ReadonlySet<string> = new Set(['theme', 'view', 'head', 'density', 'accent', 'id']);

/** An appearance as parameters, in a fixed order and without its defaults. */
export function writeAppearance({ theme, view, head, compact, accent, id }: Partial<Appearance>): string[] {
	return [
		...(theme === undefined || theme === 'auto' ? [] : [`theme=${theme}`]),
		...(view === undefined || view === 'full' ? [] : [`view=${view}`]),
		...(head === false ? ['head=0'] : []),
		...(compact ? ['density=compact'] : []),
		...(accent === undefined ? [] : [`accent=${accent}`]),
		...(id === undefined ? [] : [`id=${id}`]),
	];
}
