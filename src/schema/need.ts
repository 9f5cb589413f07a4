import { z } from 'astro/zod';
import { situation } from './condition.ts';
import { factId, isoDate, line, sitePath, slug } from './fields.ts';
import { profileCondition } from './profile.ts';

/** Areas under which needs are summed up. */
export const NEED_AREAS = [
	'encryption',
	'authorization',
	'observability',
	'traffic',
	'multi-cluster',
	'egress',
	'tenancy',
] as const;

/** Kinds of answers to a need. Several tools can be of the same kind. */
export const NEED_ANSWERS = [
	'mesh',
	'none-needed',
	'networkpolicy',
	'cni-policy',
	'cni-encryption',
	'app-tls',
	'native-tls',
	'gateway',
	'progressive-delivery-controller',
	'opentelemetry',
	'prometheus',
	'flow-logs',
	'client-library',
	'grpc-client-lb',
	'k8s-traffic-distribution',
	'cilium-cluster-mesh',
	'dns-or-global-lb',
	'vpc-lattice',
	'ecs-service-connect',
	'cloud-iam',
	'platform-native',
] as const;

export const STRENGTHS = ['wanted', 'required'] as const;

const answer = z.enum(NEED_ANSWERS).exclude(['mesh', 'none-needed']);

const alternative = z.strictObject({
	id: slug.describe(
		'Name of the alternative within the need. Own rules of a reader refer to it, so it stays as it is.',
	),
	title: line(100).describe('The simpler tool.'),
	answer: answer.describe('Kind of tool.'),
	enough: line(300).describe('When it is enough, in words.'),
	limits: line(300).optional().describe('Where it ends.'),
	worksWhen: profileCondition.describe('When it is enough, as a condition that the advisor evaluates.'),
	failsWhen: z
		.array(profileCondition)
		.default([])
		.describe('Conditions under which it is not enough even though `worksWhen` holds.'),
	facts: z.array(factId).min(1).describe('Evidence.'),
});

const activation = situation.extend({
	strength: z
		.enum(STRENGTHS)
		.describe('required: a law, a contract or a rule of your own asks for it; wanted: everything else.'),
});

const capability = z.strictObject({
	id: slug.describe('Capability, a row of the matrix.'),
	full: z.boolean().default(false).describe('Whether partial support is not enough.'),
});

const unasked = z.strictObject({
	answer: answer.describe('Kind of tool.'),
	when: profileCondition.describe('Where the sentence applies.'),
	text: line(300).describe('What to do although nobody asked for it.'),
	facts: z.array(factId).min(1).describe('Evidence.'),
});

/** Something that a reader may need, what a mesh does about it, and what does it more simply. */
export const need = z.strictObject({
	title: line(80).describe('The need, without naming a tool.'),
	order: z.number().int().describe('Position.'),
	area: z.enum(NEED_AREAS).describe('Area under which the need is summed up.'),
	layer: z.union([z.literal(4), z.literal(7)]).describe('Network layer at which a mesh meets the need.'),
	summary: line(300).describe('What the need is about.'),
	mesh: line(300).describe('What a mesh adds.'),
	guide: sitePath.describe('Page that shows how to do it without a mesh.'),
	activatedBy: z.array(activation).min(1).describe('Situations in which the need exists; the strongest counts.'),
	capabilities: z.array(capability).describe('Capabilities that a candidate must have to meet the need.'),
	alternatives: z.array(alternative).describe('Simpler tools, simplest first. The first that works covers the need.'),
	unasked: z.array(unasked).default([]).describe('What is worth doing where the need does not exist.'),
	facts: z.array(factId).min(1).describe('Evidence for the need as a whole.'),
	reviewed: isoDate.describe('Day on which the entry was last read from beginning to end.'),
});

export type NeedEntry = z.infer<typeof need>;
export type NeedArea = (typeof NEED_AREAS)[number];
export type NeedAnswer = (typeof NEED_ANSWERS)[number];
export type Strength = (typeof STRENGTHS)[number];
