/** A report as a text to copy and complete, for sites whose repository has no address. */

const FACT_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The id in the fragment of the address of the page for reports; anything else is none. */
export function factToReport(fragment: string): string | undefined {
	const id = /^#?fact=(.*)$/.exec(fragment)?.[1]?.replace(/%2f/i, '/');
	return id !== undefined && id.length <= 120 && FACT_ID.test(id) ? id : undefined;
}

/** What a report has to say, line by line. */
const LINES = [
	'What is wrong:',
	'What it should say:',
	'Source (address, and the sentence in it):',
	'Version, mode or edition that the source is about:',
	'Day on which I read the source:',
	'My interest, if I have one (for example, I work for a vendor):',
] as const;

/** The text for a fact, with the edition that the reader has before them. */
export const reportText = (id: string, edition: string): string =>
	[`Fact: ${id}`, `Facts edition: ${edition}`, ...LINES, ''].join('\n\n');
