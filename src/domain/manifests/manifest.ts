import { parse, parseAllDocuments } from 'yaml';
import { type ManifestEntry, manifest } from '../../schema/manifest.ts';

/** A Kubernetes resource, as far as every one has the same shape. */
export type Resource = {
	readonly apiVersion: string;
	readonly kind: string;
	readonly metadata: { readonly name: string; readonly namespace?: string };
};

export type Manifest = {
	readonly about: ManifestEntry;
	/** The resources as text, without the description above them. */
	readonly yaml: string;
	readonly resources: readonly Resource[];
};

/** The description stands in a comment block, so that the file can be applied to a cluster as it is. */
const DESCRIPTION = /^# ---\n((?:#.*\n)*?)# ---\n/;

/**
 * Reads an example.
 *
 * @param text the file
 * @throws Error that lists everything that is wrong, each with its remedy
 */
export function parseManifest(text: string): Manifest {
	const header = DESCRIPTION.exec(text);
	if (header?.[1] === undefined) {
		throw new Error('describe the example in a comment block between two lines "# ---" at the top');
	}
	const about = manifest.safeParse(parse(header[1].replace(/^# ?/gm, '')));
	const yaml = text.slice(header[0].length).replace(/^---\n/, '');
	const documents = parseAllDocuments(yaml);
	const resources = documents.map((document) => document.toJS() as unknown);
	const problems = [
		...(about.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
		...documents.flatMap(({ errors }) => errors.map(({ message }) => message)),
		...(resources.every(isResource) ? [] : ['every document needs apiVersion, kind and metadata.name']),
	];
	if (!about.success || problems.length > 0) throw new Error(problems.join('; '));
	return { about: about.data, yaml, resources: resources.filter(isResource) };
}

function isResource(document: unknown): document is Resource {
	const resource = document as Partial<Resource> | null;
	return Boolean(resource?.apiVersion && resource.kind && resource.metadata?.name);
}
