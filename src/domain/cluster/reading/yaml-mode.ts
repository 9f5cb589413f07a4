import type { Cluster } from '../cluster.ts';
import { beginsDescription, beginsJson } from './begins.ts';
import { isCommand, messageIn } from './messages.ts';
import type { Mode } from './mode.ts';
import { addCounted, reportLeftOut } from './object-tally.ts';
import { field } from './own-field.ts';
import type { Tally } from './tally.ts';
import { indentOf, parsedBlock } from './yaml-block.ts';

/** An object of the API has far fewer lines. */
const MAX_LINES = 20_000;

/** A key of the outermost level, as kubectl prints it. */
const OUTERMOST = /^(?:[a-zA-Z][\w.-]{0,62}:(?: |$)|- |-$|---)/;

/** Where in the output the lines are: in an object of its own, in the items of a list, or behind them. */
type Place = 'document' | 'items' | 'tail';

/** Reads what `-o yaml` prints, object by object, whether in a list or one after another. */
export function yamlMode(cluster: Cluster, tally: Tally): Mode {
	const object = objectIn(cluster, tally);
	let place: Place = 'document';
	let itemAt: number | undefined;

	const enter = (next: Place) => {
		object.take(place === 'items');
		place = next;
		itemAt = undefined;
	};
	const takeItem = (line: string, indent: number) => {
		if (line[indent] !== '-' || (itemAt ?? indent) !== indent) return object.keep(line);
		object.take();
		itemAt = indent;
		object.keep(`${line.slice(0, indent)} ${line.slice(indent + 1)}`);
	};
	const takeOutermost = (line: string) => {
		if (/^(?:---|apiVersion:)/.test(line) && (place !== 'document' || object.hasVersion())) enter('document');
		if (place === 'items') {
			object.take();
			place = 'tail';
		} else if (line.startsWith('items:')) {
			object.drop();
			enter(line.endsWith('[]') ? 'tail' : 'items');
		} else if (place === 'document' && !line.startsWith('---')) object.keep(line);
	};
	return {
		accept: (copied) => {
			// Terminals leave blanks at line ends, which mean nothing in YAML.
			const line = copied.trimEnd();
			const indent = indentOf(line);
			if (indent === 0 && endsYaml(line)) return false;
			if (place === 'document' && object.isEmpty() && line.startsWith('- ')) enter('items');
			const dash = line[indent] === '-' && !line.startsWith('---');
			if (indent === 0 && !(dash && place === 'items')) takeOutermost(line);
			else if (place === 'items') takeItem(line, indent);
			else if (place === 'document') object.keep(line);
			return true;
		},
		close: () => object.take(place === 'items'),
	};
}

/** The object whose lines are being read. */
function objectIn(cluster: Cluster, tally: Tally) {
	let lines: string[] = [];
	const add = (mayBeCut: boolean) => {
		const object = parsedBlock(lines);
		if (object === undefined) reportLeftOut(tally, 'YAML', 'unreadable');
		else if (mayBeCut && field(object, 'status') === undefined) reportLeftOut(tally, 'YAML', 'cut');
		else addCounted(cluster, tally, object, 'YAML');
	};
	return {
		isEmpty: () => lines.length === 0,
		hasVersion: () => lines.some((line) => line.startsWith('apiVersion:')),
		keep: (line: string) => {
			if (lines.length <= MAX_LINES) lines.push(line);
		},
		/** Forgets the lines: they were the head of a list, and no object. */
		drop: () => {
			lines = [];
		},
		/**
		 * Adds the object to the cluster.
		 *
		 * @param mayBeCut set where the output ends with it: its status comes last, and tells whether it is whole. One before
		 * another is, with or without a status.
		 */
		take: (mayBeCut = false) => {
			if (lines.length > MAX_LINES) reportLeftOut(tally, 'YAML', 'large');
			else if (lines.length > 0) add(mayBeCut);
			lines = [];
		},
	};
}

function endsYaml(line: string): boolean {
	return (
		!OUTERMOST.test(line) ||
		beginsDescription(line) ||
		beginsJson(line) ||
		isCommand(line) ||
		messageIn(line) !== undefined
	);
}
