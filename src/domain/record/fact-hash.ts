import type { Fact } from '../evidence/types.ts';
import { hashOf } from '../scoring/random.ts';

/** Eight hexadecimal digits that stand for a text: enough to notice that it changed, and no secret. */
export const shortHash = (text: string): string => hashOf(text).toString(16).padStart(8, '0');

/** Stands for what a fact says. Corrections of scope, source or date do not change it. */
export function factHash({ statement, value, support }: Pick<Fact, 'statement' | 'value' | 'support'>): string {
	return shortHash(JSON.stringify([statement, value ?? null, support ?? null]));
}
