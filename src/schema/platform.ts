import { z } from 'astro/zod';
import { situation } from './condition.ts';
import { factId, isoDate, line, releaseLine, slug, webUrl } from './fields.ts';

const PLATFORM_STATUS = ['active', 'preview', 'retired'] as const;
const PLATFORM_KINDS = ['mesh', 'managed', 'baseline'] as const;

/** A release line and how long it is supported. */
export const supportedLine = z.strictObject({
	line: releaseLine.describe('Release line, quoted.'),
	released: isoDate.optional().describe('Day of its first stable release.'),
	ends: isoDate.optional().describe('Day on which its support ends, where it is published.'),
	note: line(200).optional().describe('Condition or doubt about the dates.'),
	fact: factId.describe('Fact that the dates come from.'),
});

const lifecycle = z
	.strictObject({
		newest: z
			.strictObject({
				line: releaseLine.describe('Newest release line, quoted. Facts scoped to an older line say so.'),
				version: line(40).optional().describe('Newest patch seen.'),
				released: isoDate.optional().describe('Day of that release.'),
				fact: factId.describe('Fact that says so.'),
			})
			.optional()
			.describe('Newest release. Left out where a service has no versions.'),
		policy: factId.optional().describe('Fact that states how long a release is supported.'),
		lines: z.array(supportedLine).default([]).describe('Release lines and their support, newest first.'),
		retired: z
			.strictObject({
				date: isoDate.describe('Day on which support or development ended.'),
				fact: factId.describe('Fact that says so.'),
			})
			.optional()
			.describe('Required where the status is retired.'),
		preview: z
			.strictObject({ fact: factId.describe('Fact that says so.') })
			.optional()
			.describe('Required where the status is preview.'),
	})
	.describe('Releases and how long they are supported.');

const exclusion = situation.extend({
	fact: factId.describe('Fact that rules the platform out then.'),
	lift: line(200).describe('What would bring it back.'),
});

const early = situation.extend({
	fact: factId.describe('Fact that says what its maker calls the support then. It states a maturity.'),
});

/** One candidate: a mesh, a managed offering, an edition of one, or no mesh at all. */
export const platform = z
	.strictObject({
		name: line(60).describe('Full name, with mode or edition.'),
		short: line(24).describe('Name for a table heading.'),
		order: z
			.number()
			.int()
			.describe('Position in lists and tables. Alphabetical within a kind, so that none is favored.'),
		kind: z.enum(PLATFORM_KINDS).describe('mesh: run by the reader; managed: run by a vendor; baseline: no mesh.'),
		status: z.enum(PLATFORM_STATUS).describe('retired platforms are never candidates; preview ones carry a warning.'),
		summary: line(300).describe('What it is in one or two sentences, without praise.'),
		vendor: line(100).describe('Who makes or governs it.'),
		home: webUrl.describe('Official site.'),
		mode: slug.optional().describe('Data-plane mode of this candidate, for example "ambient".'),
		extends: z
			.strictObject({
				platform: slug.describe('Candidate whose facts also hold here.'),
				edition: slug.describe('Edition in the scope of the facts that are its own.'),
			})
			.optional()
			.describe('For an edition of another candidate: it inherits the facts and adds its own.'),
		fullProxy: z
			.literal(true)
			.optional()
			.describe('Each workload carries a proxy of its own for HTTP, which is more than encryption and identity need.'),
		environments: z
			.array(z.enum(['kubernetes', 'vms', 'bare-metal', 'ecs', 'nomad', 'serverless']))
			.min(1)
			.describe('Where workloads may run.'),
		excludedWhen: z
			.array(exclusion)
			.default([])
			.describe('Situations in which it is no candidate, beyond the capabilities and environments that it lacks.'),
		earlyWhen: z
			.array(early)
			.default([])
			.describe(
				'Situations in which it holds a hard constraint only by something that its maker does not call stable.',
			),
		lifecycle,
		successors: z.array(slug).default([]).describe('Where users of a retired platform go.'),
		aliases: z.array(line(40)).default([]).describe('Other names that readers search for.'),
		reviewed: isoDate.describe('Day on which the page was last read from beginning to end.'),
	})
	.refine((p) => (p.status === 'retired') === (p.lifecycle.retired !== undefined), {
		path: ['lifecycle', 'retired'],
		message: 'a retired platform says since when, and only a retired one does',
	})
	.refine((p) => (p.status === 'preview') === (p.lifecycle.preview !== undefined), {
		path: ['lifecycle', 'preview'],
		message: 'a preview names the fact that calls it one, and only a preview does',
	});

export type PlatformEntry = z.infer<typeof platform>;
