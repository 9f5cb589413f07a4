/**
 * Which files hold words for readers. What is left out here is the same in every language: formats that other programs
 * read, and sentences for the people who write the content.
 */
const WITHOUT_WORDS: Readonly<Record<string, string>> = {
	'src/content.config.ts': 'for authors',
	'src/schema/': 'describes fields, for authors and in the published schemas',
	'src/domain/evidence/checks/': 'objections to the content, for authors',
	'src/markdown/': 'objections to the content, for authors',
	'src/words/': 'the translation itself',
	'src/host/': 'code to copy',
	'src/components/embed-start.ts': 'a script',
	'src/domain/certificates/rule-file.ts': 'a file of Prometheus',
};

/** @param file path from the root of the project, with slashes */
export const holdsWordsForReaders = (file: string): boolean =>
	/^src\/.*\.(?:astro|tsx?)$/.test(file) && !Object.keys(WITHOUT_WORDS).some((path) => file.startsWith(path));
