import type { Fact } from './types.ts';

/** Whether a fact should have been looked at again by a given day, written as YYYY-MM-DD. */
export const isStale = ({ review_by }: Pick<Fact, 'review_by'>, day: string): boolean => review_by < day;

/** A moment as a calendar day, YYYY-MM-DD, in universal time. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
