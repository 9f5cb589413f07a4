import type { Outcome } from './reading/read.ts';

/** What became of a paste, with its number, by which a reader knows it again. */
export type Paste = { readonly number: number; readonly outcome: Outcome };

/** Whether anything of a paste is part of what is known now. */
const isOfUse = (outcome: Outcome) => !('refused' in outcome) && outcome.recognized.some(({ count }) => count > 0);

/**
 * Puts the newest paste before the others. Earlier ones of which nothing could be used have been answered, and are dropped:
 * otherwise attempts would pile up beside what the figures rest on.
 */
export function withPaste(pastes: readonly Paste[], outcome: Outcome): readonly Paste[] {
	const number = (pastes[0]?.number ?? 0) + 1;
	return [{ number, outcome }, ...pastes.filter((paste) => isOfUse(paste.outcome))];
}
