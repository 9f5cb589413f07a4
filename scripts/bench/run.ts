// npm run bench -- [--scale 4,16] [--only builds|site] [--baseline]: what the site costs to build, load, search and use. See CONTRIBUTING.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionOf } from '../../src/domain/evidence/edition.ts';
import { createLibrary } from '../../src/domain/evidence/library.ts';
import { readContent } from '../../tests/content/read.ts';
import { readPages, weightOf } from '../../tests/site/dist.ts';
import { searchReport } from '../bench-search.ts';
import { PROJECT } from '../install.mjs';
import { compared, readBaseline, rounded, writeBaseline } from './baseline.ts';
import { type BuildCost, buildAt } from './build.ts';
import { factUsage } from './facts.ts';
import { figuresOf, type Report } from './figures.ts';
import { readings } from './reading.ts';
import { recalculations } from './recalculation.ts';
import { TEMPLATES } from './templates.ts';

/** How often the content may be multiplied. */
const SCALES = [1, 4, 16];

const { values } = parseArgs({
	options: {
		/** Builds with more content besides the one that is always made, for example `4,16`. */
		scale: { type: 'string', default: '' },
		/** `builds` leaves out what is measured on the built site, `site` measures the one that was built last. */
		only: { type: 'string' },
		/** Makes what was measured the baseline. */
		baseline: { type: 'boolean', default: false },
	},
});

const wanted = values.only === 'site' ? [] : ['1', ...values.scale.split(',')];
const scales = SCALES.filter((scale) => wanted.includes(String(scale)));
const builds = scales.map(built);
const report: Report = { builds, ...(values.only === 'builds' ? {} : await measuredSite()) };
const notRun = [
	...SCALES.filter((scale) => !scales.includes(scale)).map((scale) => `the build with ${scale} times the content`),
	...(values.only === 'builds' ? ['weights, search, tools, pastes and facts'] : []),
];

const comparison = compared(figuresOf(report), readBaseline());
console.log('\nCompared with bench/baseline.json (a ratio below 1 is better):');
console.table(comparison.map(({ figure, before, now, ratio }) => ({ figure, before, now, ratio })));
console.log(notRun.length === 0 ? 'Everything was run.' : `Not run: ${notRun.join('; ')}.`);
if (values.baseline) writeBaseline(figuresOf(report));
mkdirSync(join(PROJECT, 'bench-results'), { recursive: true });
const json = JSON.stringify({ ...report, comparison, notRun }, undefined, '\t');
writeFileSync(join(PROJECT, 'bench-results', 'latest.json'), `${json}\n`);
console.log('The whole report: bench-results/latest.json');

function built(scale: number): BuildCost {
	const cost = buildAt(scale);
	const { seconds, cpuSeconds, peakMB, pages, siteMB } = cost;
	console.log(
		`Build with ${scale} times the content: ${pages} pages in ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor), at most ${peakMB.toFixed(0)} MB of memory, ${siteMB.toFixed(0)} MB of files`,
	);
	return cost;
}

async function measuredSite(): Promise<Omit<Report, 'builds'>> {
	const { collections } = readContent();
	const library = createLibrary(collections, await editionOf(collections));
	const weights = weigh();
	console.table(weights.map(({ bytes, ...page }) => ({ ...page, KB: rounded(bytes / 1024) })));
	const search = await searchReport();
	const tools = recalculations(library);
	console.table(Object.entries(tools).map(([tool, { median, worst }]) => ({ tool, median, worst })));
	const pastes = readings();
	console.table(pastes);
	const facts = factUsage(collections);
	console.log(`Facts: ${facts.used} of ${collections.facts.length} are used, ${facts.stale.length} are stale.`);
	return { weights, search, tools, pastes, facts };
}

function weigh() {
	const pages = new Map(readPages().map((page) => [page.path, page]));
	return Object.entries(TEMPLATES).map(([template, path]) => {
		const page = pages.get(path);
		if (page === undefined) throw new Error(`There is no page ${path}; correct scripts/bench/templates.ts`);
		return { template, path, ...weightOf(page) };
	});
}
