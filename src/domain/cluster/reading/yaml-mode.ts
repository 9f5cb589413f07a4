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
	let lines: string[] = [];
	let place: Place = 'document';
	let itemAt: number | undefined;

	const flush = () => {
		if (lines.length > MAX_LINES) reportLeftOut(tally, 'YAML', 'large');
		else if (lines.length > 0) finish(parsedBlock(lines), place === 'items');
		lines = [];
	};
	/** The status of an object comes last. Where an output ends within an object, it tells whether the object is whole. */
	const finish = (object: unknown, atTheEnd: boolean) => {
		if (object === undefined) reportLeftOut(tally, 'YAML', 'unreadable');
		else if (atTheEnd && field(object, 'status') === undefined) reportLeftOut(tally, 'YAML', 'cut');
		else addCounted(cluster, tally, object, 'YAML');
	};
	const next = (into: Place) => {
		flush();
		place = into;
		itemAt = undefined;
	};
	const keep = (line: string) => {
		if (lines.length <= MAX_LINES) lines.push(line);
	};
	const takeItem = (line: string, indent: number) => {
		if (line[indent] === '-' && (itemAt ?? indent) === indent) {
			if (lines.length > 0) finishItem();
			itemAt = indent;
			keep(`${line.slice(0, indent)} ${line.slice(indent + 1)}`);
		} else keep(line);
	};
	/** An item before another one is whole, with or without a status. */
	const finishItem = () => {
		const before = place;
		place = 'document';
		flush();
		place = before;
	};
	const takeOutermost = (line: string) => {
		if (/^(?:---|apiVersion:)/.test(line) && (place !== 'document' || lines.some(isVersion))) next('document');
		if (place === 'items') {
			finishItem();
			place = 'tail';
		} else if (line.startsWith('items:')) {
			lines = [];
			next(line.endsWith('[]') ? 'tail' : 'items');
		} else if (place === 'document' && !line.startsWith('---')) keep(line);
	};
	return {
		accept: (copied) => {
			// Terminals leave blanks at line ends, which mean nothing in YAML.
			const line = copied.trimEnd();
			const indent = indentOf(line);
			if (indent === 0 && endsYaml(line)) return false;
			if (place === 'document' && lines.length === 0 && line.startsWith('- ')) next('items');
			const dash = line[indent] === '-' && !line.startsWith('---');
			if (indent === 0 && !(dash && place === 'items')) takeOutermost(line);
			else if (place === 'items') takeItem(line, indent);
			else if (place === 'document') keep(line);
			return true;
		},
		close: flush,
	};
}

const isVersion = (line: string) => line.startsWith('apiVersion:');

function endsYaml(line: string): boolean {
	return (
		!OUTERMOST.test(line) ||
		beginsDescription(line) ||
		beginsJson(line) ||
		isCommand(line) ||
		messageIn(line) !== undefined
	);
}
