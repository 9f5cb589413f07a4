import { isExact, type Range } from '../../domain/overhead/range.ts';

/** Three digits: the fourth would pretend. */
export const figure = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });

/** A range as the handbook writes it, or one figure where all three are the same. */
export const figures = (range: Range) =>
	isExact(range) ? figure(range.typical) : `${figure(range.low)} / ${figure(range.typical)} / ${figure(range.high)}`;

/** A number as it was entered or published. */
export const plain = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** A coefficient as it was entered or published: rounding it would make it another one. */
export const published = ({ low, typical, high }: Range) =>
	(low === high ? [typical] : [low, typical, high]).map(plain).join(' / ');
