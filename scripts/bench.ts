// npm run bench: how long a build takes, what pages weigh, how well the search finds, how fast pastes are read, which facts are used. Prints tables, writes JSON.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { advise } from '../src/domain/advisor/advise.ts';
import { advisorKnowledge } from '../src/domain/advisor/build.ts';
import { triggersFor } from '../src/domain/advisor/triggers.ts';
import { emptyCluster } from '../src/domain/cluster/cluster.ts';
import { readPaste } from '../src/domain/cluster/reading/read.ts';
import { summaryOf } from '../src/domain/cluster/summary.ts';
import { dayOf } from '../src/domain/evidence/age.ts';
import { editionOf } from '../src/domain/evidence/edition.ts';
import { createLibrary } from '../src/domain/evidence/library.ts';
import { usageOf } from '../src/domain/evidence/usage.ts';
import { estimateAll } from '../src/domain/overhead/estimate.ts';
import { FIGURES } from '../src/domain/overhead/figures.ts';
import { DEFAULT_INPUTS } from '../src/domain/overhead/inputs.ts';
import type { Profile } from '../src/schema/profile.ts';
import { LARGE_PASTES } from '../tests/bench/pastes.ts';
import { PROSE, texts } from '../tests/content/prose/texts.ts';
import { readContent } from '../tests/content/read.ts';
import { COEFFICIENTS } from '../tests/domain/overhead/published.ts';
import { readPages, weightOf } from '../tests/site/dist.ts';
import { searchReport } from './bench-search.ts';
import { PROJECT, run } from './install.mjs';

/** One page of each kind. */
const SAMPLES = [
	'/',
	'/start/using/',
	'/fundamentals/service-mesh/',
	'/adopt/istio-ambient/',
	'/compare/matrix/',
	'/compare/scoring/',
	'/adopt/certificate-planner/',
	'/cost/estimator/',
	'/compare/linkerd/',
	'/decide/checklist/',
	'/embed/checklist/',
	'/embed/matrix/',
	'/embed/scoring/',
	'/cost/measurements/',
	'/cost/measurements/livewyer-2024/',
	'/decide/advisor/',
	'/embed/advisor/',
	'/cost/retries/',
	'/embed/retries/',
	'/embed/certificates/',
	'/embed/overhead/',
];

/** A build without anything kept from an earlier one. */
function coldBuild() {
	rmSync(join(PROJECT, 'dist'), { recursive: true, force: true });
	const cache = join(PROJECT, 'test-results', 'bench-cache');
	rmSync(cache, { recursive: true, force: true });
	const start = performance.now();
	const { status, stdout, stderr } = run('astro', ['build'], {
		stdio: 'pipe',
		encoding: 'utf8',
		env: { CACHE: './test-results/bench-cache' },
	});
	if (status !== 0) throw new Error(`${stdout}${stderr}`);
	return { seconds: (performance.now() - start) / 1000, pages: readPages().length };
}

const build = coldBuild();
console.log(`\nCold build: ${build.seconds.toFixed(1)} s for ${build.pages} pages\n`);

const weights = readPages()
	.filter(({ path }) => SAMPLES.includes(path))
	.map((page) => ({ page: page.path, ...weightOf(page) }));
console.table(weights.map(({ page, bytes, requests }) => ({ page, KB: Number((bytes / 1024).toFixed(1)), requests })));

const search = await searchReport();

const { collections } = readContent();

/** Time to compute all modes anew, as after each change that a reader makes, in milliseconds. */
function recalculation(inputs = DEFAULT_INPUTS): number {
	const times = Array.from({ length: 20 }, () => {
		const start = performance.now();
		estimateAll(inputs, COEFFICIENTS);
		return performance.now() - start;
	});
	return times.toSorted((a, b) => a - b)[10] ?? Number.NaN;
}

const estimator = {
	milliseconds: recalculation(),
	withLatencyOfToday: recalculation({ ...DEFAULT_INPUTS, baseP50Ms: 20, baseP99Ms: 80 }),
};
console.log(
	`Estimator: all modes in ${estimator.milliseconds.toFixed(1)} ms, with the latency of today in ${estimator.withLatencyOfToday.toFixed(0)} ms`,
);

/** Time to read a paste of a large cluster, the longest that a page would be busy with it at once, and what it comes to. */
function reading([what, text]: readonly [what: string, text: string]) {
	const cluster = emptyCluster();
	const steps = readPaste(text, cluster);
	const times: number[] = [];
	for (let done: boolean | undefined = false; !done; ) {
		const start = performance.now();
		done = steps.next().done;
		times.push(performance.now() - start);
	}
	const start = performance.now();
	summaryOf(cluster);
	return {
		what,
		MB: Number((text.length / 1e6).toFixed(1)),
		ms: Math.round(times.reduce((sum, time) => sum + time, 0)),
		longestStepMs: Math.round(Math.max(...times)),
		summaryMs: Math.round(performance.now() - start),
	};
}

const pastes = Object.entries(LARGE_PASTES).map(reading);
console.log('Reading what kubectl prints:');
console.table(pastes);
const library = createLibrary(collections, await editionOf(collections));
const knowledge = advisorKnowledge(library);

/** Profiles as they are while somebody answers: each scenario with its first answers, more and more of them. */
const PROFILES: readonly Profile[] = library.scenarios
	.flatMap(({ profile }) => [2, 7, 19].map((answers) => Object.fromEntries(Object.entries(profile).slice(0, answers))))
	.slice(0, 100);

/** Median and slowest time over the profiles, in milliseconds. */
function times(work: (profile: Profile) => unknown) {
	const sorted = PROFILES.map((profile) => {
		const start = performance.now();
		work(profile);
		return performance.now() - start;
	}).toSorted((a, b) => a - b);
	return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, slowest: sorted.at(-1) ?? Number.NaN };
}

const advisor = {
	profiles: PROFILES.length,
	verdict: times((profile) => advise(knowledge, profile)),
	triggers: times((profile) => triggersFor(knowledge, profile, advise(knowledge, profile).ruling.id)),
};
console.log(
	`Advisor: ${advisor.profiles} profiles, verdict in ${advisor.verdict.median.toFixed(1)} ms (slowest ${advisor.verdict.slowest.toFixed(0)} ms), with triggers in ${advisor.triggers.median.toFixed(0)} ms (slowest ${advisor.triggers.slowest.toFixed(0)} ms)`,
);

const quoted = new Set<string>([
	...Object.values(FIGURES).map(({ fact }) => fact),
	...texts(...PROSE).flatMap(({ body }) =>
		[...body.matchAll(/<(?:Cite|Value|Fact)\s+id="([^"]+)"/g)].map(([, id = '']) => id),
	),
]);
const usage = usageOf(collections, quoted, dayOf(new Date()));
console.log(
	`Facts: ${usage.used} of ${collections.facts.length} are used, ${quoted.size} of them in prose and the estimator; ${usage.stale.length} are stale.`,
);

mkdirSync(join(PROJECT, 'bench-results'), { recursive: true });
const report = {
	build,
	weights,
	estimator,
	pastes,
	advisor,
	facts: { unused: usage.unused.map(({ id }) => id), stale: usage.stale.map(({ id }) => id) },
	search,
};
writeFileSync(join(PROJECT, 'bench-results', 'latest.json'), `${JSON.stringify(report, undefined, '\t')}\n`);
