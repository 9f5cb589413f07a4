import { amplification } from '../../domain/retries/flow.ts';
import type { References } from '../../domain/share/references.ts';
import type { Cell } from '../../domain/share/report.ts';
import type { TextTable } from '../../domain/text/table.ts';
import { seriesOf } from './Chart.tsx';
import { amount, difference, percent, serviceName } from './format.ts';
import type { Outcome } from './outcome.ts';
import { CHANGE_WORDS, capWords } from './words.ts';

/** The tables of the page as text, for exports. */

export function inputTable({ chain, failure, policy }: Outcome): TextTable {
	return [
		['Input', 'Value'],
		['Default to start from', policy?.title ?? ''],
		['Attempts by layer', chain.attempts.join(', ')],
		['Attempts that fail at the last service', percent(failure)],
		['Held back by', capWords(chain.cap)],
		['Requests of users per second', amount(chain.rate)],
		['Proxies or clients of each layer', amount(chain.instances)],
		['One attempt takes', `${amount(chain.attemptSeconds * 1000)} ms`],
	];
}

/** Requests at each service, for one request of a user and per second. */
export function layerTable(outcome: Outcome): TextTable {
	const series = seriesOf(outcome);
	const count = outcome.chain.attempts.length;
	return [
		['Arriving at', 'Attempts', ...series.flatMap(({ title }) => [title, `${title}, per second`])],
		...Array.from({ length: count + 1 }, (_, service) => [
			serviceName(service, count),
			String(outcome.chain.attempts[service] ?? ''),
			...series.flatMap(({ flow }) => {
				const value = flow.arriving[service] ?? 1;
				return [amount(value), amount(value * outcome.chain.rate)];
			}),
		]),
	];
}

export function changeTable(outcome: Outcome): TextTable {
	const now = amplification(outcome.capped);
	return [
		['One change', 'All fail', 'Difference', `${percent(outcome.failure)} fail`, 'Users who see a failure'],
		['As it is', amount(now), '', amount(amplification(outcome.usual)), percent(outcome.usual.failing)],
		...outcome.changes.map(({ id, worst, usual, failing }) => [
			CHANGE_WORDS[id],
			amount(worst),
			difference(worst, now),
			amount(usual),
			percent(failing),
		]),
	];
}

/** The defaults side by side, each with the sources of the facts behind it. */
export function defaultTable(
	{ compared, failure }: Outcome,
	references: References,
): readonly (readonly (string | Cell)[])[] {
	return [
		['Default', 'All fail', `${percent(failure)} fail`, 'Attempts', 'Held back by', 'Unasked'],
		...compared.map(({ policy, worst, usual }) => [
			references.cite(policy.title, policy.facts),
			amount(worst),
			amount(usual),
			policy.unlimited ? 'any' : String(policy.attempts),
			capWords(policy.cap),
			policy.unasked ? 'yes' : 'no',
		]),
	];
}
