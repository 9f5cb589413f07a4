import type { Appearance } from './appearance.ts';

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
