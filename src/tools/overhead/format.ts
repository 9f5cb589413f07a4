import { isExact, type Range } from '../../domain/overhead/range.ts';

/** Three digits: the fourth would pretend. */
export const figure = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });

/** A range as the handbook writes it, or one figure where all three are the same. */
export const figures = (range: Range) =>
	isExact(range) ? figure(range.typical) : `${figure(range.low)} / ${figure(range.typical)} / ${figure(range.high)}`;

/** How the calls of the longest chain follow each other, from how many run side by side at each level. */
export function chainText(levels: readonly number[]): string {
	if (levels.some((calls) => calls > 1)) return `${levels.join(', then ')} calls side by side`;
	return levels.length === 1 ? 'one call' : `${levels.length} calls one after another`;
}

/** A share as a percentage. */
export const percent = (share: number) => `${Math.round(share * 100)}%`;

/** A number as it was entered or published. */
export const plain = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** A coefficient as it was entered or published: rounding it would make it another one. */
export const published = ({ low, typical, high }: Range) =>
	(low === high ? [typical] : [low, typical, high]).map(plain).join(' / ');
