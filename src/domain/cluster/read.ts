import { beginsDescription, beginsJson, beginsYaml } from './begins.ts';
import type { Cluster } from './cluster.ts';
import { describeMode } from './describe-mode.ts';
import { impliedHeader } from './implied.ts';
import { readJson } from './json-read.ts';
import { type Lines, linesOf } from './lines.ts';
import { isCommand, isNoise, messageIn, namespaceOf, restIn, serverVersionIn } from './messages.ts';
import type { Mode, Progress } from './mode.ts';
import { versionOf } from './node.ts';
import { addCounted, reportLeftOut } from './object-tally.ts';
import { findSecret } from './secrets.ts';
import { tableMode } from './table-mode.ts';
import { headerIn } from './tables.ts';
import {
	countRead,
	countSkipped,
	emptyTally,
	type Recognized,
	recognizedIn,
	type Skipped,
	skippedIn,
	type Tally,
} from './tally.ts';
import { headerLines } from './wrapping.ts';
import { yamlMode } from './yaml-mode.ts';

/** What became of a paste. */
export type Outcome =
	| { readonly recognized: readonly Recognized[]; readonly skipped: readonly Skipped[] }
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
	yield* readOutputs({ text, lines: linesOf(text), cluster, tally, namespace: '' });
	return { recognized: recognizedIn(tally), skipped: skippedIn(tally) };
}

type Context = {
	readonly text: string;
	readonly lines: Lines;
	readonly cluster: Cluster;
	readonly tally: Tally;
	/** Namespace that the last command named. */
	namespace: string;
};

function* readOutputs(context: Context): Generator<Progress, void> {
	const { text, lines } = context;
	let mode: Mode | undefined;
	let reported = { count: 0, at: 0 };
	for (let line = lines.next(), count = 0; line !== undefined; line = lines.next(), count++) {
		if (count - reported.count >= STRIDE.lines || line.start - reported.at >= STRIDE.characters) {
			reported = { count, at: line.start };
			yield { done: line.start, of: text.length };
		}
		if (line.text.trim() === '' || mode?.accept(line.text)) continue;
		mode?.close();
		mode = undefined;
		if (beginsJson(line.text)) yield* readJson(context, line);
		else if (line.long) countSkipped(context.tally, LINES, 'They are longer than any output has.');
		else mode = opened(context, line.text.slice(0, MAX_ROW));
	}
	mode?.close();
}

const LINES = 'Lines that are no output of kubectl';

/** Finds out what a line begins, unless it belongs to nothing. */
function opened(context: Context, line: string): Mode | undefined {
	const { cluster, tally, lines } = context;
	if (isCommand(line)) {
		context.namespace = namespaceOf(line);
		return undefined;
	}
	const message = messageIn(line);
	if (message !== undefined) {
		countSkipped(tally, message.what, message.why);
		return undefined;
	}
	if (beginsDescription(line)) return accepting(describing(context), line);
	if (beginsYaml(line)) return accepting(inYaml(context), line);
	const version = versionOf(serverVersionIn(line));
	if (version !== undefined) {
		cluster.versions.add(version);
		countRead(tally, 'Version of the API server', 1);
		return undefined;
	}
	return tableAt(context, line, lines);
}

function tableAt({ cluster, tally, namespace }: Context, line: string, lines: Lines): Mode | undefined {
	const target = { cluster, namespace, unnamed: { pods: [], nodes: [], services: [] } };
	const { header: text, wrapping } = headerLines(line, lines);
	const header = headerIn(text);
	if (header !== undefined) return tableMode(header, target, tally, { wrapping });
	const implied = impliedHeader(line);
	if (implied !== undefined) {
		const note = 'Its header was missing, so that its columns were told from what is in them.';
		return accepting(tableMode(implied, target, tally, { note }), line);
	}
	const rest = restIn(line);
	if (rest !== undefined) countSkipped(tally, rest, 'Its beginning is missing. Whole objects behind it are used.');
	else if (!isNoise(line)) {
		countSkipped(tally, LINES, 'Use one of the proposed commands, and paste what it prints from first to last line.');
	}
	return undefined;
}

function accepting(mode: Mode, line: string): Mode {
	mode.accept(line);
	return mode;
}

function describing({ cluster, tally }: Context): Mode {
	return describeMode(cluster, ({ nodes, pods, others }) => {
		if (nodes > 0)
			countRead(tally, 'Descriptions of nodes', nodes, pods > 0 ? `With ${pods} pods on them.` : undefined);
		if (others > 0)
			countSkipped(tally, 'Descriptions of other things', 'Only those of nodes tell what is needed.', others);
	});
}

function inYaml({ cluster, tally }: Context): Mode {
	return yamlMode({
		add: (object) => addCounted(cluster, tally, object, 'YAML'),
		leaveOut: (why) => reportLeftOut(tally, 'YAML', why),
	});
}
