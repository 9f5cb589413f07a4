import type { Platform } from './types.ts';

/** Compares two entries by the position that their files give them. */
export function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
	return a.order - b.order;
}

/** Platforms that can be chosen today, no mesh first, each kind in its own order. */
export function candidatesOf(platforms: readonly Platform[]): Platform[] {
	return platforms.filter(({ status }) => status !== 'retired').sort(byOrder);
}
