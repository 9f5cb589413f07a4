import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { OverheadData } from './model.ts';

/** A sentence and the modes that it is about. */
export type Grouped = { readonly text: string; readonly modes: string };

/** Sentences of several estimates, each once, with the modes that it is about. */
export function groupByModes(
	data: Pick<OverheadData, 'modes'>,
	estimates: readonly Estimate[],
	sentences: (estimate: Estimate) => readonly string[],
): Grouped[] {
	const modes = new Map<string, string[]>();
	for (const estimate of estimates) {
		const title = data.modes.find(({ id }) => id === estimate.mode)?.title ?? estimate.mode;
		for (const text of sentences(estimate)) modes.set(text, [...(modes.get(text) ?? []), title]);
	}
	return [...modes].map(([text, titles]) => ({ text, modes: titles.join('; ') }));
}
