import type { Fact, Testbed } from '../evidence/types.ts';

type FigureEntry = Testbed['comparisons'][number]['figures'][number];
type Unit = Testbed['comparisons'][number]['unit'];

/** The data of a fact, as far as it is read here. */
export type FactData = Pick<Fact, 'data' | 'confidence'>;

/** How a figure was taken from its source; most stand in the text. */
export type Reading = 'chart label' | 'chart, by eye' | 'raw data' | 'second-hand';

/** A figure with its number. */
export type Figure = Pick<FigureEntry, 'what' | 'platform' | 'fact' | 'bound'> & {
	readonly value: number;
	/** Upper end, where a range is given. */
	readonly upper: number | undefined;
	readonly baseline: boolean;
	readonly reading: Reading | undefined;
};

/**
 * Takes the number of a figure from the fact that it names.
 *
 * @throws if the data of the fact has no such number; a library has none of these
 */
export function figureFrom(entry: FigureEntry, { data, confidence }: FactData): Figure {
	const { what, platform, fact, bound, key, to, baseline } = entry;
	return {
		what,
		platform,
		fact,
		bound,
		value: numberAt(data, key, fact),
		upper: to === undefined ? undefined : numberAt(data, to, fact),
		baseline: baseline === true,
		reading: confidence === 'secondary' ? 'second-hand' : READINGS[String(data?.['reading'])],
	};
}

/** What facts write into `reading`. */
const READINGS: Readonly<Record<string, Reading>> = {
	'chart-label': 'chart label',
	'chart-by-eye': 'chart, by eye',
	'raw-data': 'raw data',
};

function numberAt(data: Fact['data'], key: string, fact: string): number {
	const value = data?.[key];
	if (typeof value === 'number') return value;
	throw new Error(`The data of ${fact} has no number "${key}"`);
}

/** What the key of a quantity in each unit contains. Some keys say behind the unit what the quantity is for. */
export const UNIT_IN_KEY: Readonly<Record<Unit, RegExp>> = {
	ms: /_ms(?:_|$)/,
	'%': /_pct$/,
	vCPU: /(?:^|_)vcpu(?:_per_(?:node|pod|remote_cluster))?$/,
	mCPU: /_(?:mcpu|millicores)$/,
	'vCPU per 1,000 requests/s': /(?:^|_)vcpu_per_1000rps$/,
	'vCPU per 1,000 passes/s': /(?:^|_)vcpu_per_1000passes$/,
	bytes: /_bytes(?:_|$)/,
	KiB: /_kib(?:_|$)/,
	MB: /_mb(?:_|$)/,
	MiB: /_mib(?:_|$)/,
	GB: /_gb$/,
	'requests/s': /_rps$/,
	'queries per core': /_queries_per_core$/,
	'Gbit/s': /_gbit_per_s$/,
	sidecars: /_sidecars$/,
	instances: /_instances$/,
};
