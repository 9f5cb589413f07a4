import type { Document } from './documents.ts';

type Path = readonly string[];

/**
 * Objects whose keys an author chooses, so that none of them is unknown: the kind and the end of the path, in which 0
 * stands for any place in a list, and why. Looked through on 2026-11-21.
 */
const FREE_KEYS: readonly (readonly [place: RegExp, why: string])[] = [
	[/ (?:.*\.)?(?:labels|annotations|matchLabels|labelSelectors)$/, 'labels and annotations'],
	[/^(?:Service|Gateway) spec\.selector$/, 'labels of pods, without the word matchLabels'],
	[/ (?:.*\.)?nodeSelector$/, 'labels of nodes'],
	[/^ConfigMap data$/, 'keys of the ConfigMap'],
	[/^Deployment .*\.csi\.volumeAttributes$/, 'defined by the driver of the volume'],
	[/^Gateway .*\.tls\.options$/, 'defined by the implementation of the Gateway API'],
	[/^Rollout .*\.plugins(?:\..+)?$/, 'defined by the plugin of Argo Rollouts'],
	[/^Canary .*\.webhooks\.0\.metadata$/, 'passed on to the receiver of the webhook'],
];

/** No field of any kind has this name. */
export const UNKNOWN = 'unknownField';

/**
 * For every place of every kind in which a field can stand, a resource with an unknown field there. What accepts one of
 * them would accept a misspelt field in the same place of an example.
 */
export function withUnknownFields(documents: readonly Document[]): Document[] {
	const spoiled = new Map<string, Document>();
	for (const { document, path, place } of placesIn(documents)) {
		const key = `${document.resource.apiVersion} ${place}`;
		if (spoiled.has(key) || FREE_KEYS.some(([free]) => free.test(place))) continue;
		spoiled.set(key, spoil(document, path, `unknown field in ${key}`));
	}
	return [...spoiled.values()];
}

/** Exceptions that no example needs any more. */
export const idleExceptions = (documents: readonly Document[]): string[] =>
	FREE_KEYS.filter(([free]) => !placesIn(documents).some(({ place }) => free.test(place))).map(
		([free, why]) => `${free} (${why})`,
	);

const placesIn = (documents: readonly Document[]) =>
	documents.flatMap((document) =>
		objectsIn(document.resource, []).map((path) => ({
			document,
			path,
			place: `${document.resource.kind} ${path.map((part) => part.replace(/^\d+$/, '0')).join('.')}`,
		})),
	);

function objectsIn(value: unknown, path: Path): Path[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.entries(value).flatMap(([name, part]) => objectsIn(part, [...path, name]));
	return Array.isArray(value) ? inner : [path, ...inner];
}

function spoil({ resource, number }: Document, path: Path, file: string): Document {
	const copy = structuredClone(resource);
	const place = path.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
	place[UNKNOWN] = 'x';
	return { file, number, resource: copy };
}
