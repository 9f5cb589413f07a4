import type { Cluster } from '../cluster.ts';
import { beginsJson } from './begins.ts';
import type { Context } from './context.ts';
import { readJson } from './json-read.ts';
import { linesOf, withLineFeeds } from './lines.ts';
import type { Mode, Progress } from './mode.ts';
import { OTHER_LINES, opened } from './opening.ts';
import { findSecret } from './secrets.ts';
import { countSkipped, emptyTally, isEmpty, type Recognized, recognizedIn, type Skipped, skippedIn } from './tally.ts';

/** What became of a paste. */
export type Outcome =
	| {
			readonly recognized: readonly Recognized[];
			readonly skipped: readonly Skipped[];
			/** Set if a reader can correct the text and read it again. */
			readonly correctable: boolean;
	  }
	/** Nothing was read, and the text has to be forgotten. */
	| { readonly refused: 'secret'; readonly what: string }
	| { readonly refused: 'length' };

/** Larger texts take too long, and no browser likes them in a field. In characters. */
export const MAX_PASTE = 128_000_000;

/** No row of a table and no message is longer. In characters. */
const MAX_ROW = 16_384;

/** Lines and characters between two reports, so that a page can go on with something else. */
const STRIDE = { lines: 200, characters: 65_536 };

/**
 * Reads a paste into what is known of a cluster: any number of outputs of kubectl, with or without the commands and prompts
 * between them. It stops after each short step, so that the page stays responsive, and never throws.
 */
export function* readPaste(text: string, cluster: Cluster): Generator<Progress, Outcome> {
	if (text.length > MAX_PASTE) return { refused: 'length' };
	const search = findSecret(text);
	for (let step = search.next(); ; step = search.next()) {
		if (step.done && step.value !== undefined) return { refused: 'secret', what: step.value.what };
		if (step.done) break;
		yield { done: 0, of: text.length };
	}
	const tally = emptyTally();
	const read = withLineFeeds(text);
	const context = { text: read, lines: linesOf(read), cluster, tally, namespace: '', commands: 0 };
	yield* readOutputs(context);
	if (isEmpty(tally) && context.commands > 0) countSkipped(tally, COMMAND_ALONE, WHAT_TO_RUN, context.commands);
	return { recognized: recognizedIn(tally), skipped: skippedIn(tally), correctable: tally.correctable };
}

const COMMAND_ALONE = 'A command without its output';

const WHAT_TO_RUN = 'This is the command. Run it, and paste what it prints.';

function* readOutputs(context: Context): Generator<Progress, void> {
	const { text, lines } = context;
	let mode: Mode | undefined;
	let reported = { count: 0, at: 0 };
	for (let line = lines.next(), count = 0; line !== undefined; line = lines.next(), count++) {
		if (count - reported.count >= STRIDE.lines || line.start - reported.at >= STRIDE.characters) {
			reported = { count, at: line.start };
			yield { done: line.start, of: text.length };
		}
		if (line.text.trim() === '' || mode?.accept(line.text, line.start)) continue;
		mode?.close();
		mode = undefined;
		if (beginsJson(line.text)) yield* readJson(context, line);
		else if (line.long) countSkipped(context.tally, OTHER_LINES, 'They are longer than any output has.');
		else mode = opened(context, { ...line, text: line.text.slice(0, MAX_ROW) });
	}
	mode?.close();
}
