import type { Fact } from '../evidence/types.ts';
import { hashOf } from '../scoring/random.ts';
import { asTyped } from '../text/quotation-marks.ts';

/** Eight hexadecimal digits that stand for a text: enough to notice that it changed, and no secret. */
export const shortHash = (text: string): string => hashOf(text).toString(16).padStart(8, '0');

/** As much of a fact as it says. */
type Said = Pick<Fact, 'statement' | 'value' | 'support'>;

/** Stands for what a fact says. Corrections of scope, source or date do not change it. */
export function factHash({ statement, value, support }: Said): string {
	return shortHash(JSON.stringify([statement, value ?? null, support ?? null]));
}

/** Whether a fact says what it said when a hash was made of it, whichever quotation marks it was written with then. */
export function saysStill(fact: Said, hash: string): boolean {
	const { statement, value, support } = fact;
	const typed = { statement: asTyped(statement), value: value && asTyped(value), support };
	return factHash(fact) === hash || factHash(typed) === hash;
}
