/** The chosen items with one added or removed, in the order in which they are always shown. */
export function toggled<T extends string>(order: readonly T[], chosen: readonly T[], item: T): T[] {
	return order.filter((entry) => (entry === item ? !chosen.includes(entry) : chosen.includes(entry)));
}
