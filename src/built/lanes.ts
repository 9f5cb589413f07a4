/**
 * Works through a list with so many items at a time. All at once would open more files than a system allows, and hold more
 * than its memory, once the handbook has grown.
 *
 * @throws what the work throws, once the items that are under way are done with
 */
export async function inLanes<Item>(
	items: Iterable<Item> | AsyncIterable<Item>,
	lanes: number,
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const rest = oneByOne(items);
	const lane = async () => {
		for await (const item of rest) await work(item);
	};
	const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
	const failed = ends.find(({ status }) => status === 'rejected');
	if (failed?.status === 'rejected') throw failed.reason;
}

async function* oneByOne<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
	yield* items;
}
