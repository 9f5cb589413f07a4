import { checklistJson, itemFactsJson } from './domain/checklist/json.ts';
import { factJson } from './domain/evidence/json.ts';
import type { Library } from './domain/evidence/library.ts';
import { candidatesOf } from './domain/evidence/order.ts';
import { factsOfRotation } from './domain/evidence/rotation-facts.ts';
import { matrixJson, rowJson } from './domain/matrix/json.ts';
import { buildMatrix } from './domain/matrix/matrix.ts';
import { overheadJson } from './domain/overhead/json.ts';
import { retriesJson } from './domain/retries/json.ts';
import { scoresJson } from './domain/scoring/json.ts';
import { manifestOf } from './manifests.ts';
import { advisorData } from './tools/advisor/data.ts';
import { certificatesData } from './tools/certificates/data.ts';
import { START_FACT } from './tools/certificates/model.ts';
import { checklistData } from './tools/checklist/data.ts';
import { matrixData } from './tools/matrix/data.ts';
import { measurementsData } from './tools/measurements/data.ts';
import { overheadData } from './tools/overhead/data.ts';
import { recordData, scoringFile } from './tools/record/data.ts';
import { retriesData } from './tools/retries/data.ts';

type Files = Readonly<Record<string, () => object>>;

/**
 * Every file that a tool loads, made from a past edition: under the same names as the files of today, so that a tool whose
 * link pins an edition looks for all of them in the folder of that edition.
 */
export function filesOfEdition(library: Library): Files {
	return {
		...filesOfTools(library),
		...perEntry(library),
		matrix: () => matrixJson(buildMatrix(library, candidatesOf(library.platforms))),
		scores: () => ({ criteria: library.criteria, presets: library.presets, ...scoresJson(library) }),
		overhead: () => overheadJson(library),
		retries: () => retriesJson(library),
		rotations: () => rotationsJson(library),
		checklist: () => checklistJson(library),
	};
}

/** What each tool is built from. Examples of the retry simulator are those of today: they show a result and are no evidence. */
function filesOfTools(library: Library): Files {
	return {
		scoring: () => scoringFile(library),
		advisor: () => advisorData(library),
		estimator: () => overheadData(library),
		record: () => recordData(library),
		'measurements/explorer': () => measurementsData(library),
		'tools/matrix': () => matrixData(library),
		'tools/retries': () => retriesData(library, manifestOf),
		'tools/certificates': () => certificatesData(library),
		'tools/checklist': () => checklistData(library),
	};
}

function perEntry(library: Library): Files {
	const rows = buildMatrix(library, candidatesOf(library.platforms)).groups.flatMap(({ rows }) => rows);
	const subjects = new Set(library.facts.map(({ subject }) => subject));
	return Object.fromEntries([
		...[...subjects].map((subject) => [`facts/${subject}`, () => factsJson(library, subject)]),
		...rows.map((row) => [`matrix/${row.capability.id}`, () => rowJson(row, library.source)]),
		...library.checklist.map((item) => [`checklist/${item.id}`, () => itemFactsJson(item, library)]),
	]);
}

const factsJson = (library: Library, subject: string) => ({
	facts: library.facts.filter((fact) => fact.subject === subject).map((fact) => factJson(fact, library.source)),
});

function rotationsJson(library: Library): object {
	const ids = new Set(library.rotations.flatMap((rotation) => factsOfRotation(rotation).map(({ id }) => id)));
	const facts = [...ids.add(START_FACT)].sort().map((id) => factJson(library.fact(id), library.source));
	return { rotations: library.rotations, facts };
}
