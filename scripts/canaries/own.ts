/**
 * Gates whose canaries are too dear to break for real here, or break what they build themselves: file of tests, and the
 * beginning of the name of the test in it that gives the gate something to refuse.
 */
export const OWN_CANARIES: Readonly<Record<string, string>> = {
	'tests/content/filled-manifests.test.ts': 'is refused with a value of the wrong kind',
	'tests/content/lockfile.test.ts': 'with a range in place of a version',
	'tests/content/quoted-facts.test.ts': 'a mark that stands alone on a line is refused',
	'tests/content/search-words.test.ts': 'a word that leads nowhere or to two places is refused',
	'tests/content/source-addresses.test.ts': 'never answers, or has no server',
	'tests/content/words/catalog.test.ts': 'a language without a translation is refused',
	'tests/content/prose/texts.test.ts': 'a file is refused with',
	'tests/content/rules.test.ts': 'a dispute that only one side knows of',
	'tests/content/testbeds.test.ts': 'a benchmark with figures that no test names',
	'tests/site/bundle.test.ts': 'an address at the root of the host',
	'tests/site/charts.test.ts': 'is neither hidden nor an image',
	'tests/site/gallery.test.ts': 'names a page that nobody would look at',
	'tests/site/relevance.test.ts': 'without the names of pages and terms',
	'tests/site/search-index.test.ts': 'a document that the list does not know is refused',
	'tests/content/search-cells.test.ts': 'a table that has lost what its capabilities are called',
	'tests/site/data-examples.test.ts': 'an example that the page does not have',
	'tests/site/hosting.test.ts': 'a header that one folder must not send',
	'tests/site/refused-content.test.ts': 'is refused, with file, field and remedy',
	'tests/site/warnings.test.ts': 'is refused with a warning that nobody has looked at',
};

/** Gates without a canary, and why none is needed. */
export const WITHOUT_CANARY: Readonly<Record<string, string>> = {
	'tests/content/canaries.test.ts': 'It is about the canaries.',
	'tests/site/navigation.test.ts': 'It says what stands where; nothing is refused.',
	'tests/content/glossary-links.test.ts': 'It says which words are found; nothing is refused.',
	'tests/content/multiply.test.ts':
		'It holds copies of the content against the rules of the content, whose canaries are tried.',
	'tests/content/words/translate.test.ts':
		'It says how sentences are found; nothing is refused but what cannot be read.',
};
