import { versionOf } from '../node.ts';
import { beginsDescription, beginsYaml } from './begins.ts';
import type { Context } from './context.ts';
import { describeMode } from './describe-mode.ts';
import { headerIn, impliedHeader } from './header.ts';
import { areLineNumbers } from './line-numbers.ts';
import type { Line } from './lines.ts';
import { isCommand, isKubectl, isNoise, messageIn, namespaceOf, restIn, serverVersionIn } from './messages.ts';
import type { Mode } from './mode.ts';
import { beginsResults } from './results.ts';
import { resultsMode } from './results-mode.ts';
import { tableMode } from './table-mode.ts';
import { countRead, countSkipped } from './tally.ts';
import { headerLines } from './wrapping.ts';
import { yamlMode } from './yaml-mode.ts';

export const OTHER_LINES = 'Lines that are no output of kubectl';

/** Finds out what a line begins, and how to read on from there. Nothing for a line that stands alone. */
export function opened(context: Context, { text: line, start }: Line): Mode | undefined {
	const { cluster, tally } = context;
	const taking = (mode: Mode) => {
		mode.accept(line, start);
		return mode;
	};
	if (beginsResults(line)) return taking(resultsMode(line, context));
	if (standsAlone(context, line)) return undefined;
	if (beginsDescription(line)) return taking(describeMode(cluster, tally));
	if (beginsYaml(line)) return taking(yamlMode(cluster, tally));
	const { header: joined, wrapping } = headerLines(line, context.lines);
	const header = headerIn(joined);
	if (header !== undefined) {
		const numbered = header.counted && areLineNumbers(joined, context.lines);
		return tableMode(header, targetOf(context), tally, { wrapping, numbered });
	}
	const implied = impliedHeader(line);
	if (implied !== undefined) return taking(tableMode(implied, targetOf(context), tally, { note: IMPLIED }));
	const rest = restIn(line);
	if (rest !== undefined) countSkipped(tally, rest, 'Its beginning is missing. Whole objects behind it are used.');
	else if (!isNoise(line)) countSkipped(tally, OTHER_LINES, WHAT_TO_PASTE);
	return undefined;
}

const IMPLIED = 'Its header was missing, so that its columns were told from what is in them.';

const WHAT_TO_PASTE = 'Use one of the proposed commands, and paste what it prints from first to last line.';

const targetOf = ({ cluster, namespace }: Context) => ({
	cluster,
	namespace,
	unnamed: { pods: [], nodes: [], services: [] },
});

/** Takes a line that is a command, a message in the place of an output, or the version of the API server. */
function standsAlone(context: Context, line: string): boolean {
	const { cluster, tally } = context;
	if (isCommand(line)) {
		context.namespace = namespaceOf(line);
		if (isKubectl(line)) context.commands++;
		return true;
	}
	const message = messageIn(line);
	if (message !== undefined) countSkipped(tally, message.what, message.why);
	const version = versionOf(serverVersionIn(line));
	if (version !== undefined) {
		cluster.versions.add(version);
		countRead(tally, 'Version of the API server', 1);
	}
	return message !== undefined || version !== undefined;
}
