import { NO_FILTER, YEARS } from '../../domain/measurements/filter.ts';
import { LOADS, METRICS, RUNNERS } from '../../domain/measurements/words.ts';
import { list } from '../../domain/permalink/lists.ts';
import { integer } from '../../domain/permalink/numbers.ts';
import { choice, text } from '../../domain/permalink/values.ts';
import type { MeasurementsData } from './model.ts';

/** Words to filter by. In a link one character may take nine. */
export const MAX_TEXT = 40;

/** What travels in a link to the measurements. The keys are part of the contract with every link that was ever shared. */
export function measurementsFields({ beds, platforms }: Pick<MeasurementsData, 'beds' | 'platforms'>) {
	const year = integer(YEARS.first, YEARS.last);
	return {
		metrics: some('m', METRICS),
		platforms: some(
			'p',
			platforms.map(({ id }) => id),
		),
		loads: some('l', LOADS),
		runners: some('w', RUNNERS),
		from: { key: 'f', codec: year, initial: NO_FILTER.from as number },
		to: { key: 't', codec: year, initial: NO_FILTER.to as number },
		beds: some(
			'b',
			beds.map(({ id }) => id),
		),
		text: { key: 'q', codec: text(MAX_TEXT), initial: '' },
	};
}

/** Some of a few words; none of them stands for all. */
function some<Word extends string>(key: string, words: readonly Word[]) {
	return { key, codec: list(choice(words), words.length), initial: [] as readonly Word[] };
}
