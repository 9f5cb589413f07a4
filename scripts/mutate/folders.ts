const files = (folder: string, names: readonly string[]) => names.map((name) => `domain/${folder}/${name}.test.ts`);

/**
 * Folders of `src/domain` that are mutated, with the tests that have to notice. Left out is what takes long for every
 * change: tests of whole tools, and properties of the whole advisor, which say little about one sign.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
	scoring: ['domain/scoring'],
	permalink: files('permalink', ['link', 'notices', 'decimal', 'values', 'read-state']),
	retries: ['domain/retries'],
	certificates: ['domain/certificates'],
	evidence: [
		'domain/evidence',
		...['advisor', 'references', 'rules', 'testbeds'].map((name) => `content/${name}.test.ts`),
	],
	overhead: ['domain/overhead'],
	advisor: files('advisor', [
		...[
			'advise',
			'build',
			'candidates',
			'capacity',
			'cluster',
			'conditions',
			'confidence',
			'flips',
			'json',
			'judge',
			'mentions',
			'needs',
		],
		...[
			'notes',
			'obstacles',
			'options',
			'places',
			'possibilities',
			'present',
			'read-profile',
			'relaxations',
			'result',
			'scenarios',
			'triggers',
			'verdict',
		],
	]),
	matrix: ['domain/matrix'],
	opinions: ['domain/opinions'],
	editions: ['domain/editions'],
	record: files('record', [
		...['block', 'calendar', 'compare', 'evidence', 'front-matter', 'options', 'pasted', 'prose', 'ranking', 'written'],
	]),
	cluster: files('cluster', [
		...[
			'begins',
			'cluster',
			'columns',
			'commands',
			'components',
			'damage',
			'describe',
			'findings',
			'hostile',
			'inputs',
			'namespace',
		],
		...['node', 'node-count', 'objects', 'own-figures', 'pod-count', 'quantity', 'results', 'summary', 'tables'],
		...['usage', 'yaml-block'],
	]),
	search: ['domain/search'],
	measurements: ['domain/measurements'],
	checklist: ['domain/checklist'],
	support: ['domain/support'],
	settings: ['domain/settings'],
	badges: ['domain/badges'],
	files: ['domain/files'],
	text: ['domain/text'],
	share: files('share', ['find-state', 'hostile-text', 'picture', 'platforms', 'report', 'words', 'written']),
	embed: ['domain/embed'],
	data: ['domain/data'],
	manifests: ['domain/manifests'],
};

/** Tests that read outputs of kubectl, quick enough for every change. Those of hostile texts are not: only limits need them. */
const OUTPUTS = [
	...['begins', 'cluster', 'columns', 'commands', 'damage', 'describe', 'inputs', 'node-count', 'objects'],
	...['pod-count', 'summary', 'tables', 'usage'],
];

/** Files of `cluster` that every output passes. */
const noticedByOutputs = (...names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [`cluster/${name}.ts`, files('cluster', OUTPUTS)]));

/** Files whose tests have another name than they: all others are noticed by the test that mirrors them. */
export const NOTICED_BY: Readonly<Record<string, readonly string[]>> = {
	'advisor/advise.ts': files('advisor', ['advise', 'result']),
	'advisor/answers.ts': files('advisor', ['cluster']),
	'advisor/map.ts': files('advisor', ['places']),
	'advisor/obstacles.ts': files('advisor', ['candidates', 'obstacles']),
	'advisor/possibilities.ts': files('advisor', ['confidence', 'possibilities']),
	'advisor/triggers.ts': files('advisor', ['triggers', 'flips']),
	'advisor/weights.ts': files('advisor', ['cluster']),
	'cluster/findings.ts': files('cluster', ['findings', 'inputs']),
	'cluster/pod-findings.ts': files('cluster', ['findings', 'inputs']),
	'cluster/own-figures.ts': files('cluster', ['inputs', 'own-figures']),
	...noticedByOutputs(
		...['cluster', 'host-network', 'node-count', 'pod', 'pod-count', 'proxies', 'summary'],
		...['reading/begins', 'reading/columns', 'reading/describe-mode', 'reading/json-read', 'reading/messages'],
		...['reading/object-tally', 'reading/objects', 'reading/opening', 'reading/pod-object', 'reading/proposed-rows'],
		...['reading/rows', 'reading/table-mode', 'reading/tables', 'reading/tally', 'reading/wrapping'],
	),
	...Object.fromEntries(
		['reading/json-scan', 'reading/lines', 'reading/own-field', 'reading/read', 'reading/yaml-mode'].map((name) => [
			`cluster/${name}.ts`,
			files('cluster', [...OUTPUTS, 'hostile']),
		]),
	),
	'cluster/reading/results.ts': files('cluster', ['results']),
	'cluster/reading/results-mode.ts': files('cluster', ['results']),
	'cluster/reading/secrets.ts': files('cluster', ['hostile']),
	'cluster/reading/yaml-block.ts': files('cluster', ['yaml-block', 'objects']),
	'record/advice.ts': files('record', ['compose', 'options']),
	'record/candidates.ts': files('record', ['compose', 'options']),
	'record/compose.ts': files('record', ['compose', 'options']),
	'record/file-name.ts': files('record', ['file-name', 'written']),
	'record/texts.ts': files('record', ['block', 'read-texts']),
	'record/fact-hash.ts': files('record', ['compare']),
	'record/read-block.ts': files('record', ['block']),
	'record/read-fields.ts': files('record', ['block']),
	...Object.fromEntries(
		[
			...['consequences', 'findings', 'lists', 'madr', 'madr-more', 'madr-outcome', 'page', 'reasons'],
			...['task', 'write'],
		].map((name) => [`record/${name}.ts`, files('record', ['written'])]),
	),
	'record/cited-facts.ts': files('record', ['options']),
};
