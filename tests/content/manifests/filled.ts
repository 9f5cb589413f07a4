import { parseAllDocuments } from 'yaml';
import { fillIn, type Values } from '../../../src/domain/manifests/fill.ts';
import type { Resource } from '../../../src/domain/manifests/manifest.ts';
import { templateOf } from '../../../src/domain/manifests/template.ts';
import { LIMITS } from '../../../src/domain/retries/policy.ts';
import { manifestIds, manifestOf } from '../../../src/manifests.ts';
import type { Quantity } from '../../../src/schema/manifest.ts';
import type { Document } from './documents.ts';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every value that the simulator can fill in; of long ranges, in which nothing changes, the ends and some between. */
const POSSIBLE: Readonly<Record<Quantity, readonly number[]>> = {
	retries: range(LIMITS.attempts.min - 1, LIMITS.attempts.max - 1),
	percent: range(LIMITS.budget.min, LIMITS.budget.max),
	ratio: range(LIMITS.budget.min, LIMITS.budget.max),
	'per-second': [...range(0, 20), LIMITS.perSecond.max],
	'least-parallel': [...range(0, 20), LIMITS.parallel.max],
	'most-parallel': [...range(0, 20), LIMITS.parallel.max],
	window: range(LIMITS.window.min, LIMITS.window.max),
};

/** Examples with settings, by id. */
export const fillable = (): string[] => manifestIds().filter((id) => manifestOf(id).about.settings !== undefined);

/** The resources of an example, filled with values; each named after the values, so that an objection shows them. */
export function filledDocuments(id: string, values: Values): Document[] {
	const text = fillIn(templateOf(manifestOf(id)), values)
		.map((part) => part.text)
		.join('');
	return parseAllDocuments(text).map((document, index) => ({
		file: `${id} with ${JSON.stringify(values)}`,
		number: index + 1,
		resource: document.toJS() as Resource,
	}));
}

/** Every example with every value in each of its gaps. */
export const allFilled = (): Document[] =>
	fillable().flatMap((id) => {
		const quantities = (manifestOf(id).about.settings ?? []).map(({ quantity }) => quantity);
		return quantities.flatMap((quantity) =>
			POSSIBLE[quantity].flatMap((value) => filledDocuments(id, { [quantity]: value })),
		);
	});
