import type { Plugin, Rolldown } from 'vite';

/**
 * How the files that browsers load are cut. Left alone, the bundler makes a file of every part that some tools share and
 * others do not: each further tool cuts the files of all the others smaller, a page asks for twenty of them, and small files
 * compress worse than large ones.
 */

/** What every tool begins with: the renderer, its link, its data, and what takes a few lines. The search has the renderer, too. */
const START = [
	/node_modules\/preact\//,
	/src\/domain\/(?:embed\/parameters|permalink\/link|text\/capitalized)\.ts$/,
	/src\/tools\/frame\/(?:CopyField|Pinnable|ScrollRegion|beside-state|copy|house|keep-focus|load|mount|site|useCarried)\.tsx?$/,
];

/** What tools share whose code is loaded with the page: the state in the link, messages, the way to share. */
const FRAME = [
	/src\/domain\/(?:evidence\/(?:age|paths)|permalink\/(?:lists|numbers|values)|record\/recorded|text\/(?:plural|spans|words-in))\.ts$/,
	/src\/tools\/frame\/(?:Disclosure|Notices|Share|columns|spaced|toggled|use(?:Embed|GoTo|LeaveWarning|LinkState))\.tsx?$/,
	/src\/tools\/(?:evidence\/(?:Unbroken|fact-href)|record\/state)\.tsx?$/,
];

/** What tools share in which a reader enters numbers, and what retries come to, in the estimator as in the simulator. */
const FIELDS =
	/src\/(?:domain\/(?:retries\/chain|text\/typed-number)|tools\/frame\/(?:EntryField|use(?:Draft|Drag)))\.tsx?$/;

/** How a part is loaded that a reader unfolds, or what an export cites. */
const LATER = /src\/tools\/frame\/(?:Fold|once|useLoaded)\.tsx?$/;

/** The first view of the estimator, and what the parts that unfold share with it. */
const ESTIMATE =
	/src\/(?:domain\/overhead\/(?!coefficient-table|figures|json|results|test-beds)[a-z-]+|tools\/overhead\/(?:format|measure|more-titles|number-fields|sections|state))\.ts$/;

/** The ranking of candidates, which the advisor, opinions and records compute, too, and what takes breaks while they do. */
const RANKING =
	/src\/(?:domain\/scoring\/(?!json)[a-z]+|tools\/(?:frame\/slices|scoring\/(?:model|outcome|state)))\.ts$/;

/** How tools take in the rules of a house. */
const HOUSE = /src\/tools\/frame\/(?:HouseRules|house-(?:address|in-force)|useHouseRules|usePackedRules)\.tsx?$/;

/** How the rules of a house are entered, read and written. */
const HOUSE_RULES =
	/src\/(?:domain\/(?:settings\/(?:contradictions|schema|settings)|text\/json-keys)|tools\/frame\/(?:HousePanel|house-(?:actions|link|reader)))\.tsx?$|node_modules\/valibot\//;

/** What the texts that readers take along have in common. */
const EXPORTS = /src\/domain\/(?:share\/(?:escapes|markdown|report)|text\/(?:plain|table))\.ts$/;

/** What leads to embeds, and from what a reader pastes back to a tool. */
const EMBEDS =
	/src\/domain\/(?:embed\/(?:frame|snippet|tools|write-appearance)|share\/(?:links-in-text|reopen|tools))\.ts$/;

/** The files, by the parts of each. The first that takes a part keeps it. */
export const FILES: readonly { readonly name: string; readonly test: RegExp | ((id: string) => boolean) }[] = [
	// Left alone, it goes into the file of a tool, and the search of every page would load that file.
	{ name: 'load', test: /vite\/preload-helper/ },
	{ name: 'start', test: (id) => START.some((part) => part.test(id)) },
	// Loaded with the page by tools that wait for a reader, and by the others only while they wait for an edition.
	{ name: 'wake', test: /src\/tools\/frame\/(?:at-once|entries|find-again|mountWhenUsed|wake)\.tsx?$/ },
	{ name: 'spelling', test: /src\/domain\/search\/spelling\.ts$/ },
	{ name: 'frame', test: (id) => FRAME.some((part) => part.test(id)) },
	{ name: 'fields', test: FIELDS },
	{ name: 'later', test: LATER },
	{ name: 'exports', test: EXPORTS },
	{ name: 'embeds', test: EMBEDS },
	{ name: 'fact', test: /src\/tools\/evidence\/(?:FactView|report)\.tsx?$/ },
	{ name: 'house', test: HOUSE },
	{ name: 'rules', test: /src\/domain\/settings\/(?:advisor|rules)\.ts$/ },
	{ name: 'house-rules', test: HOUSE_RULES },
	{ name: 'ranking', test: RANKING },
	{ name: 'overhead', test: ESTIMATE },
];

/**
 * Whether a file stands in the page itself.
 *
 * @param file its path in the built site
 * @returns nothing where the framework decides: styles stand there below 4 KB, and scripts that also import nothing
 */
export const insidePage = (file: string): false | undefined =>
	// Nearly every page has it, so it is kept from one page to the next.
	file.includes('MobileTableOfContents') ? false : undefined;

/**
 * Plugin: one script for both tables of contents, that of phones and that of wide screens. A page has both or none, and the
 * script of the first imports all that the second asks for: as two, they take three requests.
 */
export const oneScriptForContents: Plugin = {
	name: 'one-script-for-contents',
	enforce: 'pre',
	transform: {
		filter: { id: /\/TableOfContents\.astro\?astro&type=script/ },
		handler: (_code, id) => (id.includes('/MobileTableOfContents') ? undefined : ''),
	},
};

const NO_STYLES = '\0no-styles';

/**
 * Plugin: the styles of a tool are taken from the build of its page, where its view is rendered, too. A view that is loaded
 * late would bring them along once more, and the framework would put both files into the page.
 */
export const stylesOnce: Plugin = {
	name: 'styles-once',
	enforce: 'pre',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: {
		filter: { id: /^\.\/[a-z-]+\.css$/ },
		handler: (_source, importer) => (importer?.includes('/src/tools/') ? NO_STYLES : undefined),
	},
	load: { filter: { id: new RegExp(`^${NO_STYLES}$`) }, handler: () => 'export {};' },
};

/**
 * What the bundler says, without a warning about each module of prose: the framework marks them with a directive, and reads
 * the mark before the bundler drops it. Among hundreds of those, nobody would see any other.
 */
export const withoutMarks: NonNullable<Rolldown.RolldownOptions['onLog']> = (level, log, print) => {
	if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:head-inject"')) return;
	print(level, log);
};
