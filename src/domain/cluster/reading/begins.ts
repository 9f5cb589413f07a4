import { headerIn } from './header.ts';
import { isCommand, messageIn } from './messages.ts';
import { beginsResults } from './results.ts';
import { isKnown } from './tables.ts';
import { opensHeader } from './wrapping.ts';

/** Whether a line opens JSON: a brace or bracket, alone or before something that may follow it. */
export const beginsJson = (line: string) => /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{\]"]|$))/.test(line);

/** Whether a line opens an object or a list as `-o yaml` prints it. */
export const beginsYaml = (line: string) => /^(?:- )?(?:apiVersion: \S|kind: \S+$|items:$|items: \[\]$)/.test(line);

/** Whether a line opens the description of an object. */
export const beginsDescription = (line: string) => /^Name: {2,}\S/.test(line);

/** Whether a line can only be the beginning of another output, so that the one before it has ended. */
export function beginsOutput(line: string): boolean {
	return (
		isHeaderStart(line) ||
		beginsJson(line) ||
		beginsYaml(line) ||
		beginsDescription(line) ||
		beginsResults(line) ||
		isCommand(line) ||
		messageIn(line) !== undefined
	);
}

function isHeaderStart(line: string): boolean {
	const header = headerIn(line);
	return opensHeader(line) || (header !== undefined && isKnown(header.table));
}
