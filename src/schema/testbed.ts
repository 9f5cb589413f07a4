import { z } from 'astro/zod';
import { factId, isoDate, line, slug } from './fields.ts';

/** What whoever ran a test has at stake in its outcome, as far as that is known. */
const RUNNERS = ['maker', 'cloud', 'consultancy', 'university', 'individual'] as const;

/** What is measured. Percentiles are kept apart: a median says nothing about a tail. */
const METRICS = [
	'latency-p50',
	'latency-p90',
	'latency-p99',
	'latency-other',
	'cpu',
	'memory',
	'throughput',
	'control-plane',
] as const;

/** What a reader asks about every test first. A file says it, or that its source does not, so that nothing is forgotten. */
const ASKED_FIRST = ['year', 'versions', 'environment', 'paid'] as const;

/** What the system is busy with while it is measured. */
const LOADS = ['paced', 'saturated', 'bulk', 'objects', 'unknown'] as const;

/** Units of figures. The keys of the data in facts carry the same units. */
const UNITS = [
	'ms',
	'%',
	'vCPU',
	'mCPU',
	'vCPU per 1,000 requests/s',
	'vCPU per 1,000 passes/s',
	'bytes',
	'KiB',
	'MB',
	'MiB',
	'GB',
	'requests/s',
	'queries per core',
	'Gbit/s',
	'sidecars',
	'instances',
] as const;

/** No figure is written here: each is taken from the data of a fact, so that it has a source and a date. */
export const figure = z.strictObject({
	what: line(60).describe('What was measured: product, mode or part, or "No mesh".'),
	platform: slug.optional().describe('Platform that it belongs to, for the filter. Left out for other things.'),
	fact: factId.describe('Fact that says it.'),
	key: line(60).describe('Name of the figure in the data of that fact; it carries the unit.'),
	to: line(60).optional().describe('Name of the upper end in the same data, where a range is given.'),
	bound: z
		.enum(['at most', 'more than'])
		.optional()
		.describe('Where the source gives a worst case or a least case instead of a measured value.'),
	baseline: z.literal(true).optional().describe('Set for the run without a mesh that the others are compared with.'),
});

/** Figures that one run gave. */
export const comparison = z
	.strictObject({
		id: slug.describe('Permanent short name, unique in this file: addresses end with it.'),
		title: line(90).describe('What the figures have in common.'),
		metric: z.enum(METRICS).describe('What is measured.'),
		load: z.enum(LOADS).describe('Kind of load.'),
		at: line(120).optional().describe('The load in words: rate, connections. Left out where the source does not say.'),
		unit: z.enum(UNITS).describe('Unit of all figures.'),
		figures: z.array(figure).min(1).describe('Figures that may be compared with each other.'),
		note: line(200).optional().describe('What a reader has to know about these figures in particular.'),
	})
	.refine(({ figures }) => figures.filter(({ baseline }) => baseline).length <= 1, {
		path: ['figures'],
		message: 'mark one figure as the baseline, not several',
	});

/** One test, or a text that states figures: who ran it, on what, under which load, and what came out. */
export const testbed = z
	.strictObject({
		title: line(80).describe('What the handbook calls the test.'),
		basis: z
			.enum(['measured', 'claimed'])
			.describe('measured: a test is described; claimed: a figure or rule without a test that could be repeated.'),
		by: z
			.enum(RUNNERS)
			.describe(
				'What whoever ran it has at stake: makes or sells a product in the test; runs a cloud; consults; teaches; none of these.',
			),
		who: line(120).describe('Who ran the test or stated the figures.'),
		paid: line(200)
			.optional()
			.describe('Who paid, asked or lent machines, and what they sell. Left out where the source does not say.'),
		year: z
			.number()
			.int()
			.min(2016)
			.max(2100)
			.optional()
			.describe('Year of the test, or else of its publication. Left out where neither is known.'),
		versions: line(200).optional().describe('Products with their versions. Left out where the source does not say.'),
		environment: line(240)
			.optional()
			.describe('Machines, cluster and network. Left out where the source does not say.'),
		workload: line(240)
			.optional()
			.describe('Application and path of a request. Left out where the source does not say.'),
		tool: line(120).optional().describe('What made the load, and from where. Left out where the source does not say.'),
		connections: line(160)
			.optional()
			.describe(
				'How many connections there were, and whether they were reused. Left out where the source does not say.',
			),
		payload: line(120).optional().describe('Size of requests and answers. Left out where the source does not say.'),
		telemetry: line(160)
			.optional()
			.describe('Metrics, logs and traces that were on. Left out where the source does not say.'),
		encryption: line(160).optional().describe('What was encrypted, and how. Left out where the source does not say.'),
		runs: line(200)
			.optional()
			.describe('How often and how long, and what was dropped. Left out where the source does not say.'),
		unstated: z
			.array(z.enum(ASKED_FIRST))
			.optional()
			.describe('Which of year, versions, environment and paid the source does not state.'),
		limits: line(400).optional().describe('What to know before anything is concluded from it.'),
		separate: z
			.literal(true)
			.optional()
			.describe('Set where the comparisons are runs that must not be compared with each other either.'),
		unread: z
			.array(line(200))
			.optional()
			.describe(
				'Results that the source has and that could not be read as figures, for example charts without labels.',
			),
		comparisons: z.array(comparison).describe('The figures, in groups that may be compared.'),
		facts: z.array(factId).optional().describe('Further facts about this test, which the figures do not name.'),
		sources: z
			.array(slug)
			.min(1, 'name the document that describes the test')
			.describe('Ids from content/sources that describe the test, the main one first.'),
		checked: isoDate.describe('Day on which the description was last compared with its sources.'),
		review_by: isoDate.describe('Day after which it counts as stale.'),
	})
	.refine(({ comparisons }) => new Set(comparisons.map(({ id }) => id)).size === comparisons.length, {
		path: ['comparisons'],
		message: 'give each comparison an id of its own',
	})
	.refine(({ comparisons, unread, facts }) => comparisons.length > 0 || (unread !== undefined && facts !== undefined), {
		path: ['comparisons'],
		message: 'name figures, or say under unread what could not be read and name a fact about the test',
	})
	.refine((bed) => ASKED_FIRST.every((name) => (bed[name] === undefined) === (bed.unstated ?? []).includes(name)), {
		path: ['unstated'],
		message: `give ${ASKED_FIRST.join(', ')}, or name here those that the source does not state`,
	})
	.refine((t) => t.review_by > t.checked, { path: ['review_by'], message: 'review_by must lie after checked' });

export type TestbedEntry = z.infer<typeof testbed>;
