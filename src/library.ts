import { type CollectionEntry, getCollection } from 'astro:content';
import { CONTENT_ROOT } from './content-root.ts';
import { editionOf } from './domain/evidence/edition.ts';
import { createLibrary, type Library } from './domain/evidence/library.ts';
import type { Collections, Fact, Identified } from './domain/evidence/types.ts';
import { textsInPrint } from './domain/text/quotation-marks.ts';
import { readEditions } from './stored-editions.ts';

/** All published editions with what they hold, oldest first. */
export const publishedEditions = await readEditions(CONTENT_ROOT);

type DataCollection = keyof Collections;

async function entries<Name extends DataCollection>(name: Name): Promise<Identified<CollectionEntry<Name>['data']>[]> {
	const collection = await getCollection(name);
	return collection.map(({ id, data }) => ({ ...data, id })).sort((a, b) => (a.id < b.id ? -1 : 1)) as Identified<
		CollectionEntry<Name>['data']
	>[];
}

async function load(): Promise<Library> {
	const facts: Fact[] = (await entries('facts')).map((fact) => ({
		...fact,
		subject: fact.id.slice(0, fact.id.indexOf('/')),
	}));
	const collections: Collections = {
		facts,
		tombstones: await entries('tombstones'),
		sources: await entries('sources'),
		subjects: await entries('subjects'),
		groups: await entries('groups'),
		capabilities: await entries('capabilities'),
		platforms: await entries('platforms'),
		criteria: await entries('criteria'),
		presets: await entries('presets'),
		retries: await entries('retries'),
		clusters: await entries('clusters'),
		testbeds: await entries('testbeds'),
		scores: await entries('scores'),
		needs: await entries('needs'),
		questions: await entries('questions'),
		verdicts: await entries('verdicts'),
		capacities: await entries('capacities'),
		emphases: await entries('emphases'),
		advice: await entries('advice'),
		checklist: await entries('checklist'),
		decisions: await entries('decisions'),
		claims: await entries('claims'),
		scenarios: await entries('scenarios'),
		glossary: await entries('glossary'),
		rotations: await entries('rotations'),
	};
	return createLibrary(textsInPrint(collections), await editionOf(collections, publishedEditions.at(-1)));
}

/** The whole content, loaded and checked once for a build. A contradiction in it ends the build with a list of problems. */
export const library = await load();
