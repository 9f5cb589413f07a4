import { z } from 'astro/zod';
import { factId, line, slug } from './fields.ts';

/** No figure is written here: each is taken from the data of a fact, so that it has a source and a date. */
const figure = z.strictObject({
	fact: factId.describe('Fact that says it.'),
	key: line(60).describe('Name of the figure in the data of that fact.'),
});

const cap = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('ratio'),
		percent: figure.describe('Retries as a percentage of the original requests.'),
		per_second: figure.describe('Retries per second that each instance may send in addition.'),
		window_s: figure.describe('Seconds for which a request counts.'),
	}),
	z.strictObject({
		kind: z.literal('active'),
		percent: figure.describe('Retries in flight as a percentage of all requests in flight.'),
		parallel: figure.describe('Retries in flight that each instance may always have.'),
	}),
	z.strictObject({
		kind: z.literal('parallel'),
		parallel: figure.describe('Retries that each instance may have in flight.'),
	}),
]);

/** What a mesh or a library does with failed requests unless it is told otherwise, to start from in the simulator. */
export const retryPolicy = z
	.strictObject({
		title: line(50).describe('Whose default it is, and where it is in force.'),
		platform: slug.describe('Platform that it belongs to.'),
		order: z.number().int().describe('Position.'),
		unasked: z.boolean().describe('Whether it is in force before anybody has configured retries.'),
		attempts: figure.optional().describe('Attempts for each request, the first try included.'),
		retries: figure.optional().describe('Attempts after the first try, where the source counts like that.'),
		unlimited: z.literal(true).optional().describe('Set where no number limits the attempts of a request.'),
		cap: cap.optional().describe('What holds back the retries of all requests together.'),
		facts: z.array(factId).min(1).describe('Facts that a reader should know, the one that says it first.'),
		manifests: z.array(slug).optional().describe('Examples that set these values, ids from content/manifests.'),
	})
	.refine(({ attempts, retries, unlimited }) => [attempts, retries, unlimited].filter(Boolean).length === 1, {
		message: 'give one of attempts, retries and unlimited: they say the same in different ways',
	});

export type RetryPolicyEntry = z.infer<typeof retryPolicy>;
