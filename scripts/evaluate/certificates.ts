import type { Library } from '../../src/domain/evidence/library.ts';
import { readState } from '../../src/domain/permalink/read-state.ts';
import { certificatesData } from '../../src/tools/certificates/data.ts';
import { outcomeOf } from '../../src/tools/certificates/outcome.ts';
import { certificatesFields } from '../../src/tools/certificates/state.ts';
import type { Evaluation } from './evaluation.ts';

/** The planner's result for dates and lifetimes. Certificates themselves are read in the browser only. */
export function certificates(library: Library, input: unknown): Evaluation {
	const data = certificatesData(library);
	const { state, problems } = readState(input, certificatesFields(data));
	if (problems) return { problems };
	const { knowledge, ...outcome } = outcomeOf(data, state, Date.now());
	return { result: { edition: library.edition.id, platform: knowledge.id, ...(withDates(outcome) as object) } };
}

/** Fields that hold a moment; every other number is a length of time in milliseconds, a share or a count. */
const MOMENTS: ReadonlySet<string> = new Set(['now', 'from', 'to', 'start', 'lastStart', 'doneBy', 'end']);

/** Its fields are called like moments, and are parts of a lifetime. */
const SHARES = 'renewal';

/** Moments as text, so that nobody has to count milliseconds. */
function withDates(value: unknown, field = ''): unknown {
	if (Array.isArray(value)) return value.map((entry) => withDates(entry));
	if (typeof value === 'number' && MOMENTS.has(field)) return new Date(value).toISOString();
	if (typeof value !== 'object' || value === null || field === SHARES) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withDates(inner, name)]));
}
