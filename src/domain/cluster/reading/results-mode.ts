import { beginsOutput } from './begins.ts';
import type { Context } from './context.ts';
import { isNoise } from './messages.ts';
import type { Mode } from './mode.ts';
import { beginsResults, isResultsHeader, resultIn, resultsHeader } from './results.ts';
import { countRead, countSkipped } from './tally.ts';

const TITLE = 'Results of a load test';

/** Mistakes that are listed one by one. */
const MAX_LISTED = 20;

/**
 * Reads the rows of a results file. What is wrong is said line by line, so that a reader finds it.
 *
 * @param first its header, or its first row where the header is missing
 */
export function resultsMode(first: string, { text, cluster, tally }: Context): Mode {
	const header = resultsHeader(first);
	const numberOf = numbering(text);
	const seen = new Set<string>();
	let [opened, read, empty, wrong] = [false, 0, 0, 0];
	const complain = (start: number, problem: string, name?: string) => {
		wrong++;
		if (wrong > MAX_LISTED) countSkipped(tally, `${TITLE}: further lines`, 'Correct those above first.');
		else countSkipped(tally, `Line ${numberOf(start)}${name ? `, ${name}` : ''}`, problem);
	};
	const takeRow = (line: string, start: number) => {
		if (header === undefined) return;
		const row = resultIn(line, header);
		if ('empty' in row) empty++;
		else if ('own' in row) {
			read++;
			const { name } = row.own;
			if (seen.has(name)) complain(start, 'It stands there twice. The last row counts.', name);
			seen.add(name);
			cluster.results.set(name, row.own);
		} else if (!isNoise(line)) complain(start, row.error, row.name);
	};
	return {
		accept: (line, start) => {
			if (isComment(line)) return true;
			if (isResultsHeader(line) ? opened : !beginsResults(line) && beginsOutput(line)) return false;
			if (!isResultsHeader(line)) takeRow(line, start);
			else if (header === undefined) complain(start, 'The header is: coefficient,low,typical,high,note');
			opened = true;
			return true;
		},
		close: () => {
			const note = empty > 0 ? `Rows that are still empty: ${empty}.` : undefined;
			if (read + empty > 0) countRead(tally, TITLE, read, note);
			if (wrong > 0) tally.correctable = true;
		},
	};
}

/** A comment, also as a spreadsheet writes it. */
const isComment = (line: string) => /^\s*"?#/.test(line);

/** Tells the number of the line that begins at a position. Positions have to be asked for in order. */
function numbering(text: string): (start: number) => number {
	let [at, number] = [0, 1];
	return (start) => {
		for (let end = text.indexOf('\n', at); end !== -1 && end < start; end = text.indexOf('\n', at)) {
			at = end + 1;
			number++;
		}
		return number;
	};
}
