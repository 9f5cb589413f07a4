import { uncounted } from './header.ts';
import type { Lines } from './lines.ts';

/** Rows that are looked at. So many numbers without a gap are no counts. */
const SAMPLE = 60;

/** So few rows may have counts that go up by one. */
const FEW = 2;

/**
 * Whether the numbers in front of a table are those of its lines, as editors and viewers write them, and no counts: they go on
 * from the header, row by row. Where few rows leave a doubt, the spaces tell that `uniq -c` writes in front of its counts, and
 * the proposed command does not write in front of the header.
 *
 * @param header the line that has just been read
 */
export function areLineNumbers(header: string, lines: Lines): boolean {
	const back = lines.position();
	const first = numberIn(header);
	let [rows, indent, numbered] = [0, 0, true];
	while (numbered && rows < SAMPLE) {
		const { text = '' } = lines.next() ?? {};
		const number = numberIn(text);
		if (number === 0) break;
		rows++;
		indent = Math.max(indent, text.search(/\d/));
		numbered = number === first + rows;
	}
	lines.jumpTo(back);
	return numbered && rows > 0 && (rows > FEW || indent <= header.search(/\d/));
}

/** The number in front of a line; nothing is zero. */
const numberIn = (line: string) => Number(uncounted(line)[1]);
