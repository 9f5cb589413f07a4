import { z } from 'astro/zod';
import { factId, isoDate, line, releaseLine, slug } from './fields.ts';

/** Long enough for one claim with its condition; a second claim is a second fact. */
const STATEMENT_MAX = 300;

/** A value stands in a table cell on a phone. */
const VALUE_MAX = 80;

const NOTE_MAX = 500;

export const SUPPORT_LEVELS = ['yes', 'partial', 'no', 'n/a'] as const;

const CONFIDENCE_LEVELS = ['primary', 'secondary', 'inferred'] as const;

const scope = z
	.strictObject({
		text: line(200).describe('What the statement holds for, in words: product, versions, mode, edition, environment.'),
		version: releaseLine
			.optional()
			.describe(
				'Newest release line that the statement was compared with, quoted ("1.31"), or "any" where the version does not matter. Required when the subject is a platform: it tells whether the fact is behind the newest release.',
			),
		mode: slug.optional().describe('Data-plane mode, where a product has several, for example "ambient".'),
		edition: slug.optional().describe('Edition, where a product has several, for example "enterprise".'),
	})
	.describe('The limits within which the statement holds.');

const bound = z.strictObject({
	value: z.number().describe('The figure, in the unit of the range.'),
	kind: z
		.enum(['measured', 'derived', 'assumed'])
		.describe('How the figure came about: measured by somebody, derived from a measurement, or assumed.'),
	why: line(300).describe('Where the figure comes from, or how it was derived, in one sentence.'),
	facts: z.array(factId).optional().describe('Measurements that the figure rests on.'),
});

const range = z
	.strictObject({
		unit: line(60).describe('Unit of the three figures, for example "vCPU per 1,000 passes per second".'),
		low: bound.describe('Most favorable published evidence.'),
		typical: bound.describe('The figure between the two.'),
		high: bound.describe('Least favorable published evidence.'),
	})
	.refine((r) => r.low.value <= r.typical.value && r.typical.value <= r.high.value, {
		message: 'order the range: low, typical, high must not decrease',
	});

const measurement = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);

/** Details that facts about the alternatives to a mesh carry. */
const alternative = z.strictObject({
	needs: z.array(slug).min(1).describe('Needs that the alternative answers, ids from content/needs.'),
	enough: line(500).optional().describe('When the alternative is enough.'),
	limits: line(500).optional().describe('Where the alternative ends.'),
});

/** Details that facts about laws and standards carry. */
const compliance = z.strictObject({
	framework: line(80).describe('Law, standard or program.'),
	binding: z
		.enum([
			'law',
			'contract standard',
			'attestation criteria',
			'authorization program',
			'certification',
			'control catalog',
			'policy',
			'guidance',
			'proposal',
			'synthesis',
		])
		.describe('What kind of text it is.'),
	cluster: z
		.enum(['explicit', 'recommended', 'risk-based', 'silent', 'n/a'])
		.describe('Whether the text reaches traffic inside a cluster.'),
	mtls: z.enum(['no', 'recommended', 'yes']).describe('Whether it names mutual TLS between services as mandatory.'),
	wording: line(300).optional().describe('What may be said of it in one sentence.'),
});

/** One statement that somebody can check: the atom that pages, matrix, scores and calculators quote by id. */
export const fact = z
	.strictObject({
		topic: slug.describe('Capability that the statement is about, or a topic that the subject file declares.'),
		statement: line(STATEMENT_MAX).describe('One self-contained sentence or two, with units on every number.'),
		value: line(VALUE_MAX).optional().describe('The answer in a few words, for a table cell.'),
		support: z
			.enum(SUPPORT_LEVELS)
			.optional()
			.describe('Answer to the question of the capability. Leave it out where the statement does not answer it.'),
		lead: z
			.literal(true)
			.optional()
			.describe('Set where several facts of one platform could claim the same matrix cell: the leading one fills it.'),
		maturity: line(80).optional().describe('Maturity that the project itself declares: alpha, beta, stable ...'),
		note: line(NOTE_MAX).optional().describe('Limits, conditions and doubts. Required where support is partial.'),
		scope,
		sources: z
			.array(slug)
			.min(1, 'name at least one source: a statement without a source is not a fact')
			.describe('Ids from content/sources. The first one carries the statement.'),
		confidence: z
			.enum(CONFIDENCE_LEVELS)
			.describe(
				'primary: the maker or a law says it; secondary: somebody else reports it; inferred: concluded from what the source says.',
			),
		checked: isoDate.describe('Day on which a person last compared the statement with its source.'),
		audited: isoDate.optional().describe('Day on which a second person compared it with its source.'),
		review_by: isoDate.describe('Day after which the fact counts as stale.'),
		interest: line(200)
			.optional()
			.describe('Who gains from the statement, where that is not already said by its sources.'),
		disputes: z.array(factId).optional().describe('Facts that say otherwise. The other side must name this one too.'),
		supersedes: z.array(factId).optional().describe('Facts that this one replaces.'),
		range: range.optional().describe('Marks the fact as a coefficient that a calculator uses.'),
		data: z
			.record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'write data keys in snake_case, ending in the unit'), measurement)
			.optional()
			.describe('Machine-readable figures. The key of every quantity ends in its unit, for example "added_p99_ms".'),
		alternative: alternative.optional().describe('Only for alternatives to a mesh.'),
		compliance: compliance
			.optional()
			.describe('Only for laws and standards. Orientation for engineers, not legal advice.'),
		lesson: line(NOTE_MAX).optional().describe('What a reader can take from a case study.'),
	})
	.refine((f) => f.support !== 'partial' || f.note !== undefined, {
		path: ['note'],
		message: 'partial support needs a note that says which part is missing',
	})
	.refine((f) => f.review_by > f.checked, {
		path: ['review_by'],
		message: 'review_by must lie after checked',
	})
	.refine((f) => new Set(f.sources).size === f.sources.length, {
		path: ['sources'],
		message: 'name each source once',
	});

export type FactEntry = z.infer<typeof fact>;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];
