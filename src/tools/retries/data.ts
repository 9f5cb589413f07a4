import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import type { Manifest } from '../../domain/manifests/manifest.ts';
import { templateOf } from '../../domain/manifests/template.ts';
import { validatedAgainst } from '../../domain/manifests/validated-against.ts';
import { writtenFor } from '../../domain/manifests/written-for.ts';
import { figuresOf } from '../../domain/retries/policy.ts';
import { CAP_FACTS, type RetriesData, type RetriesExample, type RetriesFact } from './model.ts';

/**
 * What the page of the simulator and its embed are built from.
 *
 * @param manifestOf an example by its id
 */
export function retriesData(library: Library, manifestOf: (id: string) => Manifest): RetriesData {
	const entries = [...library.retries].sort(byOrder);
	const ids = (lists: readonly (readonly string[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))];
	return {
		edition: library.edition.id,
		policies: entries.map((entry) => ({
			...figuresOf(entry, library.fact).figures,
			id: entry.id,
			title: entry.title,
			platform: entry.platform,
			unasked: entry.unasked,
			facts: entry.facts,
			examples: entry.manifests ?? [],
		})),
		facts: Object.fromEntries(
			ids([...entries.map(({ facts }) => facts), Object.values(CAP_FACTS)]).map((id) => [id, factFor(library, id)]),
		),
		examples: Object.fromEntries(
			ids(entries.map(({ manifests }) => manifests)).map((id) => [id, exampleFor(library, manifestOf(id))]),
		),
	};
}

function factFor(library: Library, id: string): RetriesFact {
	const { statement, scope, sources, checked, review_by } = library.fact(id);
	const [first = ''] = sources;
	const { title, url } = library.source(first);
	return { statement, scope: scope.text, source: { title, url }, checked, review_by };
}

function exampleFor(library: Library, manifest: Manifest): RetriesExample {
	const { about, resources } = manifest;
	return {
		title: about.title,
		writtenFor: writtenFor(about, (platform) => library.platform(platform).short),
		validated: [...new Set(resources.flatMap((resource) => validatedAgainst(resource) ?? []))],
		template: templateOf(manifest),
	};
}
