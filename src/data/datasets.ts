import type { z } from 'astro/zod';
import { checklistJson } from '../domain/checklist/json.ts';
import type { DataTable } from '../domain/data/csv.ts';
import { measurementsTable } from '../domain/data/measurements-table.ts';
import { coefficientList, supportWindows } from '../domain/data/rows.ts';
import * as tables from '../domain/data/tables.ts';
import { factJson } from '../domain/evidence/json.ts';
import type { Library } from '../domain/evidence/library.ts';
import { byOrder, candidatesOf } from '../domain/evidence/order.ts';
import { platformPath } from '../domain/evidence/paths.ts';
import { matrixJson } from '../domain/matrix/json.ts';
import { buildMatrix } from '../domain/matrix/matrix.ts';
import { measurementsJson } from '../domain/measurements/json.ts';
import { scoresJson } from '../domain/scoring/json.ts';
import * as assessments from '../schema/published/assessments.ts';
import * as evidence from '../schema/published/evidence.ts';
import * as guidance from '../schema/published/guidance.ts';
import * as matrix from '../schema/published/matrix.ts';
import { measurementsFile } from '../schema/published/measurements.ts';
import { absolute, pathOfFact } from '../url.ts';
import { rotationsJson } from './rotations.ts';

/** A set of data that others may rely on: documented, with a schema, under an address that stays. */
export type Dataset = {
	/** Name of its file, without the ending. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly schema: z.ZodType;
	/** Entries of the set. */
	readonly count: number;
	/** What the file holds beside edition and license. */
	readonly content: object;
	/** The same as a table, where one table can hold it. */
	readonly table?: DataTable;
};

const pageOf = (fact: string) => absolute(pathOfFact(fact));

/** Entries with the addresses of the pages that show them. */
const withPages = <Entry extends { readonly id: string }>(entries: readonly Entry[], path: (entry: Entry) => string) =>
	entries.map((entry) => ({ ...entry, page: absolute(path(entry)) }));

/** Every set, the evidence first. */
export const datasets = (library: Library): readonly Dataset[] => [
	...evidenceSets(library),
	...comparisonSets(library),
	measurementSet(library),
	...guidanceSets(library),
];

function evidenceSets({ facts, tombstones, sources, source, platforms }: Library): Dataset[] {
	const windows = supportWindows(platforms, pageOf);
	return [
		{
			...{ id: 'facts', title: 'Facts', schema: evidence.factsFile, count: facts.length },
			description:
				'Every fact with scope, sources, dates and its permanent address, and what became of withdrawn ones.',
			content: {
				facts: facts.map((fact) => ({ ...factJson(fact, source), page: pageOf(fact.id) })),
				withdrawn: tombstones,
			},
			table: tables.factsTable(facts, pageOf),
		},
		{
			...{ id: 'sources', title: 'Sources', schema: evidence.sourcesFile, count: sources.length },
			description: 'Every document that facts rest on: publisher, dates, and what the publisher sells.',
			content: { sources },
			table: tables.sourcesTable(sources),
		},
		{
			...{ id: 'platforms', title: 'Platforms', schema: assessments.platformsFile, count: platforms.length },
			description:
				'Every mesh, managed offering and retired mesh, and no mesh: what it is, its releases, what rules it out.',
			content: { platforms: withPages(platforms, ({ id }) => platformPath(id)) },
		},
		{
			...{
				id: 'support-windows',
				title: 'Support windows',
				schema: assessments.supportWindowsFile,
				count: windows.length,
			},
			description: 'Release lines of every platform with the days on which they came out and on which support ends.',
			content: { windows },
			table: tables.supportWindowsTable(windows),
		},
	];
}

function comparisonSets(library: Library): Dataset[] {
	const { groups, capabilities, criteria, presets, platforms } = library;
	const whole = matrixJson(buildMatrix(library, candidatesOf(platforms)));
	const scores = scoresJson(library);
	const coefficients = coefficientList(library, pageOf);
	return [
		{
			...{ id: 'capabilities', title: 'Capabilities', schema: matrix.capabilitiesFile, count: capabilities.length },
			description:
				'The rows of the matrix and their groups: the question of each, and what earns a yes, a partial or a no.',
			content: { groups, capabilities },
		},
		{
			...{ id: 'matrix', title: 'Matrix', schema: matrix.matrixFile, count: whole.capabilities.length },
			description: 'The answer of every platform on every capability, and the ids of the facts behind it.',
			content: whole,
			table: tables.matrixTable(whole),
		},
		{
			...{ id: 'scores', title: 'Scores', schema: assessments.scoresFile, count: scores.candidates.length },
			description: 'Criteria with their rubrics, presets, and every score with its range, its reasons and its facts.',
			content: { criteria, presets, ...scores },
			table: tables.scoresTable(scores),
		},
		{
			...{
				id: 'coefficients',
				title: 'Coefficients',
				schema: assessments.coefficientsFile,
				count: coefficients.length,
			},
			description: 'The figures of the overhead estimator as ranges, how each came about, and the fact that holds it.',
			content: { coefficients },
			table: tables.coefficientsTable(coefficients),
		},
	];
}

function measurementSet(library: Library): Dataset {
	const { testbeds, facts } = measurementsJson(library);
	const withPage = withPages(testbeds, ({ id }) => `/cost/measurements/${id}/`);
	return {
		...{ id: 'measurements', title: 'Measurements', schema: measurementsFile, count: testbeds.length },
		description: 'Every published test of overhead with its conditions, its figures and its sources, test by test.',
		content: { testbeds: withPage, facts },
		table: measurementsTable(withPage),
	};
}

function guidanceSets(library: Library): Dataset[] {
	const { claims, glossary, rotations } = library;
	const needs = [...library.needs].sort(byOrder);
	const questions = [...library.questions].sort(byOrder);
	const decisions = [...library.decisions].sort(byOrder);
	const checklist = checklistJson(library);
	return [
		{
			...{ id: 'needs', title: 'Needs', schema: guidance.needsFile, count: needs.length },
			description: 'What a reader may need: what a mesh adds, what does it more simply, and when that is enough.',
			content: { needs: withPages(needs, ({ id }) => `/alternatives/#${id}`) },
		},
		{
			...{ id: 'questions', title: 'Questions', schema: guidance.questionsFile, count: questions.length },
			description: 'The questions of the advisor with their options, and why each of them matters.',
			content: { questions: withPages(questions, ({ page }) => page) },
		},
		{
			...{ id: 'claims', title: 'Claims', schema: guidance.claimsFile, count: claims.length },
			description: 'What is commonly repeated about meshes, with a verdict, what is true, and the evidence.',
			content: { claims: withPages(claims, ({ id }) => `/reference/claims/#${id}`) },
		},
		{
			...{ id: 'glossary', title: 'Glossary', schema: guidance.glossaryFile, count: glossary.length },
			description: 'Terms of the field with definitions, other names, and the evidence behind them.',
			content: { terms: withPages(glossary, ({ id }) => `/fundamentals/glossary/#${id}`) },
		},
		{
			...{ id: 'decisions', title: 'Decisions', schema: guidance.decisionsFile, count: decisions.length },
			description: 'Decisions worth recording, with their options, what speaks for and against each, and the evidence.',
			content: { decisions: withPages(decisions, ({ id }) => `/decide/decisions/${id}/`) },
		},
		{
			...{ id: 'checklist', title: 'Checklist', schema: guidance.checklistFile, count: checklist.items.length },
			description: 'The adoption checklist: what must be true, how to check it, and every fact that it rests on.',
			content: checklist,
		},
		{
			...{ id: 'rotations', title: 'Rotations', schema: guidance.rotationsFile, count: rotations.length },
			description: 'How certificates are rotated on each platform, step by step, with every fact behind it.',
			content: rotationsJson(library),
		},
	];
}
