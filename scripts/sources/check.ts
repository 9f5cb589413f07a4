import { type Opened, type OpenOptions, openAddress } from './open.ts';

export type Listed = { readonly id: string; readonly url: string };

export type Checked = Listed & Opened;

export type Pace = OpenOptions & {
	/** Pause between two requests to the same host, in ms. */
	readonly delay: number;
	/** Hosts that are asked side by side. */
	readonly hosts: number;
};

/**
 * Opens sources: one after another on each host, with a pause between them, and a few hosts side by side.
 *
 * @param onChecked is told each result as it comes
 * @returns the results in the order of the sources
 */
export async function checkSources(
	sources: readonly Listed[],
	pace: Pace,
	onChecked: (checked: Checked) => void = () => undefined,
): Promise<Checked[]> {
	const waiting = [...Map.groupBy(sources, ({ url }) => new URL(url).host).values()];
	// The longest rows first, or the last of them would keep everybody waiting.
	waiting.sort((a, b) => b.length - a.length);
	const results = new Map<string, Checked>();
	const work = async () => {
		for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
			for (const [index, source] of row.entries()) {
				if (index > 0) await new Promise((resolve) => setTimeout(resolve, pace.delay));
				const checked = { ...source, ...(await openAddress(source.url, pace)) };
				results.set(source.id, checked);
				onChecked(checked);
			}
		}
	};
	await Promise.all(Array.from({ length: pace.hosts }, work));
	return sources.flatMap(({ id }) => results.get(id) ?? []);
}
