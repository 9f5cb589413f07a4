import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/domain/evidence/library.ts';
import { filesOfEdition } from '../../src/edition-files.ts';
import { restored } from '../../src/restored-editions.ts';
import { readEditions } from '../../src/stored-editions.ts';
import { factsOfKnowledge } from '../../src/tools/certificates/cited.ts';
import { certificatesData } from '../../src/tools/certificates/data.ts';
import { platformsIn } from '../../src/tools/certificates/model.ts';
import { checklistData } from '../../src/tools/checklist/data.ts';
import { matrixData } from '../../src/tools/matrix/data.ts';
import { LIBRARY } from '../domain/advisor/knowledge.ts';
import { addressesIn } from '../site/addresses.ts';
import { PROJECT } from './read.ts';

const past = (await readEditions(join(PROJECT, 'content'))).flatMap((edition) => restored(edition) ?? []);
const libraries = [LIBRARY, ...past].map((library): [string, Library] => [library.edition.id, library]);

/** Subjects of facts that are platforms, and those that are none. */
function subjectsOf(facts: readonly string[], platforms: ReadonlySet<string>) {
	const subjects = [...new Set(facts.map((id) => id.slice(0, id.indexOf('/'))))];
	return { with: subjects.filter((id) => platforms.has(id)), without: subjects.filter((id) => !platforms.has(id)) };
}

test('there are editions to look into', () => {
	expect(past.length).toBeGreaterThan(0);
});

describe.each(libraries)('what tools load of the edition %s', (_id, library) => {
	const known = new Set(library.platforms.map(({ id }) => id));

	test('holds no address that would be wrong below a path', () => {
		const files = Object.entries(filesOfEdition(library));
		expect(files.length).toBeGreaterThan(100);
		const found = files.flatMap(([name, make]) =>
			addressesIn(JSON.parse(JSON.stringify(make()))).map((address) => `${name}: ${address}`),
		);
		expect(found).toEqual([]);
	});

	test('tells on which pages the facts of a matrix are: all on those of its columns', () => {
		const { columns, rows } = matrixData(library);
		const facts = rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ fact }) => fact ?? []));
		expect(facts.length).toBeGreaterThan(500);
		expect(subjectsOf(facts, new Set(columns.map(({ id }) => id))).without).toEqual([]);
	});

	test('tells on which pages those of the checklist and of the planner are', () => {
		const { items, platforms } = checklistData(library);
		const certificates = certificatesData(library);
		const planned = [...certificates.facts, ...certificates.platforms.flatMap(factsOfKnowledge)];
		for (const [ids, told] of [
			[items.flatMap((item) => item.facts), platforms],
			[planned, platformsIn(certificates)],
		] as const) {
			expect(subjectsOf(ids, new Set(told))).toEqual(subjectsOf(ids, known));
			expect(subjectsOf(ids, known).with).not.toEqual([]);
		}
	});
});
