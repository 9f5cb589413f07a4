import { points } from './format.ts';
import type { Ranked } from './ranking.ts';

/**
 * The place of each candidate of a ranking. Who has the same points shares a place, and the places behind are left out: 1, 2, 2,
 * 4. The points that count are those that are printed. A difference that nobody sees, and that is far inside the uncertainty,
 * must not put one before the other.
 */
export function placesOf(ranking: readonly Pick<Ranked, 'total'>[]): number[] {
	const printed = ranking.map(({ total }) => points(total));
	return printed.map((own) => printed.indexOf(own) + 1);
}
