import type { Context } from './context.ts';
import { parsedObject, scanJson } from './json-scan.ts';
import type { Line } from './lines.ts';
import type { Progress } from './mode.ts';
import { addCounted, reportLeftOut } from './object-tally.ts';
import { countSkipped } from './tally.ts';

/** Reads the JSON that begins in a line, and goes on behind it. */
export function* readJson({ text, lines, cluster, tally }: Context, line: Line): Generator<Progress, void> {
	const start = firstBracket(text, line.start);
	const scan = scanJson(text, start);
	for (let step = scan.next(); ; step = scan.next()) {
		if (step.done) {
			const { end, complete, cutOff } = step.value;
			if (cutOff) reportLeftOut(tally, 'JSON', 'cut');
			else if (!complete) countSkipped(tally, 'The end of the JSON', 'It is missing. What came before is used.');
			lines.jumpTo(afterComma(text, end));
			return;
		}
		const { value } = step;
		if ('leftOut' in value) reportLeftOut(tally, 'JSON', value.leftOut);
		if ('object' in value) {
			const object = parsedObject(value.object);
			if (object === undefined) reportLeftOut(tally, 'JSON', 'unreadable');
			else addCounted(cluster, tally, object, 'JSON');
		}
		yield { done: 'position' in value ? value.position : lines.position(), of: text.length };
	}
}

function firstBracket(text: string, from: number): number {
	let index = from;
	while (index < text.length && text[index] !== '{' && text[index] !== '[') index++;
	// The bracket of a terminal code is none.
	return text[index] === '[' && text.charCodeAt(index - 1) === 27 ? firstBracket(text, index + 1) : index;
}

/** Where the beginning of a list is missing, its objects stand one after another with commas between them. */
function afterComma(text: string, end: number): number {
	const rest = /^\s{0,4}[,\]}]+[\t ]*(?=\r?\n|$)/.exec(text.slice(end, end + 40))?.[0] ?? '';
	return end + rest.length;
}
