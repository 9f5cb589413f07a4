import { z } from 'astro/zod';
import { factId, line, slug } from './fields.ts';

/** The layers of a certificate chain that an authority signs with. */
const AUTHORITY_LAYERS = ['root', 'intermediate'] as const;

/** A figure is never typed here: it is one of the machine-readable figures of a fact, whose key says the unit. */
const figure = z.strictObject({
	fact: factId.describe('The fact that holds the figure.'),
	key: z
		.string()
		.regex(/^[a-z0-9_]+$/)
		.describe('Key in the data of the fact; it ends in the unit, for example "leaf_lifetime_hours".'),
});

const step = z.strictObject({
	text: line(400).describe('What to do, and how to see that it worked. {leaf} stands for the lifetime of a leaf.'),
	facts: z.array(factId).default([]).describe('Facts that the step rests on.'),
});

const authority = z.strictObject({
	name: line(40).describe('What the project calls it, for example "trust anchor".'),
	renewal: line(300).describe('Who renews it, and who does not.'),
	facts: z.array(factId).min(1).describe('Facts behind that.'),
	lifetime: figure.optional().describe('Lifetime where nobody chooses another one.'),
	page: line(120).describe('Page of the handbook that describes the steps, with its anchor.'),
	documented: z.boolean().describe('Whether the steps follow a guide of the project. If not, they are our judgment.'),
	steps: z.array(step).min(1).describe('How to rotate it, in order.'),
});

const expiry = z.strictObject({
	layer: z.enum(['leaf', ...AUTHORITY_LAYERS]).describe('Which certificates the metric is about.'),
	metric: z
		.string()
		.regex(/^[a-z][a-z0-9_]*$/)
		.describe('Name of the metric, as one of the facts spells it.'),
	left: line(200).describe('PromQL for the seconds that are left.'),
	summary: line(160).describe('What the alert says, without the threshold.'),
	facts: z.array(factId).min(1).describe('Facts that name the metric.'),
});

const signal = z.strictObject({
	alert: z
		.string()
		.regex(/^[A-Z][A-Za-z0-9]*$/)
		.describe('Name of the alert.'),
	metric: z
		.string()
		.regex(/^[a-z][a-z0-9_]*$/)
		.describe('Name of the metric, as one of the facts spells it.'),
	expr: line(200).describe('PromQL of the alert.'),
	hold: z
		.string()
		.regex(/^\d+[mh]$/)
		.describe('How long it has to hold before the alert fires, for example "15m".'),
	summary: line(160).describe('What the alert says.'),
	facts: z.array(factId).min(1).describe('Facts that name the metric.'),
});

/** How certificates are rotated on one platform: what the certificate planner knows about it. */
export const rotation = z.strictObject({
	title: line(60).describe('Name in the list of the planner: the platform, and who signs where that is not obvious.'),
	platform: slug.describe('Platform, an id from content/platforms.'),
	order: z.number().int().describe('Position in lists. Alphabetical, so that none is favored.'),
	signer: line(60).describe('What has to be reachable when a leaf is renewed.'),
	leaf: z
		.strictObject({
			lifetime: figure.describe('Lifetime where nobody chooses another one.'),
			longest: figure.optional().describe('Longest lifetime that the authority accepts.'),
			renewal: z
				.strictObject({
					fact: factId.describe('The fact that holds the share.'),
					from: z.string().describe('Key of the share of the lifetime after which a renewal may begin.'),
					to: z.string().describe('Key of the share after which it has begun at the latest; often the same.'),
				})
				.describe('When a leaf is renewed.'),
			counted: z
				.enum(['workloads', 'accounts-per-node'])
				.describe('One leaf for each workload, or for each service account on a node.'),
			countedFact: factId.optional().describe('The fact that says so.'),
			renewed: line(300).describe('Who renews it, and what that interrupts.'),
			facts: z.array(factId).min(1).describe('Facts behind that.'),
		})
		.describe('Certificates of workloads.'),
	signingLimit: figure.optional().describe('Most signatures in a second, where the authority has a limit.'),
	keys: z
		.strictObject({
			accepted: z.array(line(20)).min(1).describe('Keys that are accepted, for example "ECDSA P-256".'),
			fact: factId.describe('The fact that says so.'),
		})
		.optional()
		.describe('Keys, where the platform does not accept every usual one.'),
	root: authority.describe('The certificate that everybody trusts.'),
	intermediate: authority
		.optional()
		.describe('The certificate that signs leaves below the root, where there may be one.'),
	outage: z.array(step).min(1).describe('What else happens while the signer is away.'),
	expiry: z.array(expiry).default([]).describe('Metrics that tell when certificates expire.'),
	signals: z.array(signal).default([]).describe('Further alerts, without a threshold to compute.'),
});

export type RotationEntry = z.infer<typeof rotation>;
