import { addUnnamed } from '../cluster.ts';
import { fingerprint } from '../fingerprint.ts';
import { beginsOutput } from './begins.ts';
import { cellsOf, cellsUnder } from './columns.ts';
import { type Header, isCut, uncounted } from './header.ts';
import { isNoise } from './messages.ts';
import type { Mode } from './mode.ts';
import type { Target } from './rows.ts';
import { countRead, countSkipped, type Tally } from './tally.ts';
import { rowsJoined, type Wrapping } from './wrapping.ts';

const UNFIT = 'They do not have the columns that the header promises, perhaps because they were cut or wrapped.';

const CUT = 'It seems to be cut off. Widen the window, or use -o json.';

const NUMBERED = 'The numbers in front go up by one, so that they were taken for line numbers and not for counts.';

type Options = {
	readonly wrapping?: Wrapping | undefined;
	readonly note?: string | undefined;
	/** Set if the numbers in front are those of the lines. */
	readonly numbered?: boolean;
};

/** Reads the rows below a header. Each row is used as it comes; none is kept. */
export function tableMode(
	header: Header,
	target: Target,
	tally: Tally,
	{ wrapping, numbered = false, note = numbered ? NUMBERED : undefined }: Options = {},
): Mode {
	const { columns, table, counted } = header;
	const places = new Map(columns.names.map((name, index) => [name, index]));
	let [read, unfit, output] = [0, 0, 0];
	let summing = false;

	const take = (line: string) => {
		const [rest, number] = counted ? uncounted(line) : [line, ''];
		const times = numbered ? '' : number;
		const cells = cellsUnder(columns, rest);
		const row = (column: string) => (column === 'COUNT' ? times : (cells?.[places.get(column) ?? -1] ?? ''));
		if (table.read === undefined) unfit++;
		else if (cells !== undefined && table.read(target, row)) {
			read++;
			output = fingerprint(`${output} ${times} ${rest.trimEnd()}`);
		} else if (!isNoise(line)) unfit++;
	};
	const isWhole = (line: string) => cellsUnder(columns, counted ? uncounted(line)[0] : line) !== undefined;
	const lines = rowsJoined(take, {
		wrapping,
		isWhole,
		lastColumn: columns.starts.at(-1) ?? 0,
		openEnded: columns.names.at(-1) === 'LABELS',
	});
	return {
		accept: (line) => {
			if (beginsOutput(line)) return false;
			// "kubectl top --sum" ends with a line below the columns, and the total.
			summing ||= cellsOf(line).every((cell) => /^_+$/.test(cell));
			if (!summing) lines.add(line);
			return true;
		},
		close: () => {
			lines.end();
			if (table.read === undefined) return countSkipped(tally, table.title, table.why ?? '', unfit + 1);
			const known = addAll(target, output);
			if (read > 0) countRead(tally, table.title, read, note);
			if (read > 0 && known) countRead(tally, table.title, 0, 'The same output was there before: it counts once.');
			if (read > 0 && !wrapping && isCut(header)) countSkipped(tally, `${table.title}: the right side`, CUT);
			if (unfit > 0) countSkipped(tally, `${table.title}: lines that do not fit`, UNFIT, unfit);
		},
	};
}

/** Adds the rows without names, unless the same output was there before. */
function addAll({ cluster, unnamed }: Target, output: number): boolean {
	const added = [
		unnamed.pods.length === 0 || addUnnamed(cluster.pods, output, unnamed.pods),
		unnamed.nodes.length === 0 || addUnnamed(cluster.nodes, output, unnamed.nodes),
		unnamed.services.length === 0 || addUnnamed(cluster.services, output, unnamed.services),
	];
	return added.includes(false);
}
