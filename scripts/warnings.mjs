// Astro reports some mistakes as warnings or errors and still exits with success, so the build log is read.

/**
 * Lines of a build log that are known to be harmless: what they contain, why, and since when.
 * An entry that no longer occurs fails the check: remove it.
 */
const EXPECTED = [
	{
		text: 'The collection "i18n" does not exist or is empty',
		why: 'Starlight asks for translations of its own interface; the site has none.',
		since: '2026-11-21',
	},
];

/**
 * What is wrong with a build log: warnings and errors that nobody has looked at, and expected ones that did not come.
 *
 * @param {string} log
 * @returns {string[]} a sentence for each
 */
export function objectionsTo(log) {
	const lines = log.split('\n').filter((line) => /\[(?:WARN|ERROR)\]/.test(line));
	return [
		...lines.filter((line) => !EXPECTED.some(({ text }) => line.includes(text))).map((line) => `Unexpected: ${line}`),
		...EXPECTED.filter(({ text }) => !lines.some((line) => line.includes(text))).map(
			({ text }) => `Expected no longer, remove it from scripts/warnings.mjs: ${text}`,
		),
	];
}
