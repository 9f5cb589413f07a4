import type { Read } from './useReader.ts';

/**
 * What became of a paste.
 *
 * @param problems how many the chain has; undefined where the plan uses other dates by now
 */
export function statusText({ reading, notes }: Read, problems: number | undefined): string {
	const { length } = reading.certificates;
	const sentences = [`${length === 1 ? 'One certificate was' : `${length} certificates were`} read.`, ...notes];
	if (reading.unreadable > 0) sentences.push(`${reading.unreadable} could not be read and were left out.`);
	if (!reading.canVerify) {
		sentences.push('Signatures are not verified: browsers do that only for pages opened over HTTPS.');
	}
	return [...sentences, problems === undefined ? OTHER_DATES : problemText(problems)].join(' ');
}

const OTHER_DATES = 'The plan uses other dates, because they were changed since.';

const problemText = (count: number) =>
	count === 0
		? 'No problem was found in the chain.'
		: `${count === 1 ? 'One remark' : `${count} remarks`} on the chain: see “Your certificates”.`;
