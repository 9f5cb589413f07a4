import type { searchReport } from '../bench-search.ts';
import { type Figures, rounded } from './baseline.ts';
import type { BuildCost } from './build.ts';
import type { Times } from './timing.ts';

/** Bytes and requests of a page, compressed, with everything that it loads by itself. */
type Weight = { readonly template: string; readonly path: string; readonly bytes: number; readonly requests: number };

type SearchReport = Awaited<ReturnType<typeof searchReport>>;

/** Everything that a run has measured. */
export type Report = {
	readonly builds: readonly BuildCost[];
	readonly weights?: readonly Weight[];
	readonly search?: SearchReport;
	readonly tools?: Readonly<Record<string, Times>>;
	readonly pastes?: readonly object[];
	readonly facts?: object;
};

/** The figures that are compared with those of an earlier run. */
export function figuresOf({ builds, weights = [], search, tools = {} }: Report): Figures {
	const entries = [
		...builds.flatMap(figuresOfBuild),
		...weights.flatMap(({ template, bytes, requests }) => [
			[`${template}: KB`, bytes / 1024],
			[`${template}: requests`, requests],
		]),
		...(search ? figuresOfSearch(search) : []),
		...Object.entries(tools).map(([tool, { median }]) => [`${tool}: ms`, median]),
	] as [string, number][];
	return Object.fromEntries(entries.map(([name, value]) => [name, rounded(value)]));
}

const figuresOfBuild = ({ scale, seconds, cpuSeconds, peakMB, pages, siteMB }: BuildCost): [string, number][] => [
	[`build x${scale}: seconds`, seconds],
	[`build x${scale}: processor seconds`, cpuSeconds],
	[`build x${scale}: peak MB`, peakMB],
	[`build x${scale}: pages`, pages],
	[`build x${scale}: site MB`, siteMB],
];

const figuresOfSearch = ({ sets, wait, first }: SearchReport): [string, number][] => [
	...sets.flatMap(({ set, recallAt3, rank }): [string, number][] => [
		[`search, ${set}: share without an answer`, 1 - recallAt3],
		[`search, ${set}: distance from the first place`, 1 - rank],
	]),
	['search: median ms', wait.median ?? Number.NaN],
	['search: worst ms', wait.worst?.ms ?? Number.NaN],
	['search: typical first KB', (first.typical ?? Number.NaN) / 1024],
	['search: heaviest first KB', (first.heaviest?.bytes ?? Number.NaN) / 1024],
];
