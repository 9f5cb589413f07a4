// Astro reports some mistakes as warnings or errors and still exits with success, so the build log is read.

/**
 * Lines of a build log that are known to be harmless: what they contain, why, and since when.
 * An entry that no longer occurs should be removed.
 */
const EXPECTED = [
	{
		text: 'The collection "i18n" does not exist or is empty',
		why: 'Starlight asks for translations of its own interface; the site has none.',
		since: '2026-11-21',
	},
];

/**
 * Warnings and errors in a build log that nobody has looked at.
 *
 * @param {string} log
 * @returns {string[]}
 */
export function unexpectedWarnings(log) {
	return log
		.split('\n')
		.filter((line) => /\[(?:WARN|ERROR)\]/.test(line))
		.filter((line) => !EXPECTED.some(({ text }) => line.includes(text)));
}
