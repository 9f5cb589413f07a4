import { schemaObjections } from './compiled-schema.ts';
import { type Document, objection } from './documents.ts';
import { type Typed, typeObjections } from './type-check.ts';
import { validatorOf } from './validators.ts';

/** Everything that is wrong with resources, by the schemas and the types of their kinds. */
export async function objectionsTo(documents: readonly Document[]): Promise<string[]> {
	const typed: Typed[] = [];
	const found: string[] = [];
	for (const document of documents) {
		const validator = validatorOf(document.resource);
		if (validator === undefined) {
			found.push(objection(document, [], unknownKind(document)));
		} else if (validator.by === 'schema') {
			const { error } = validator.schema.safeParse(document.resource);
			found.push(...(error?.issues ?? []).map(({ path, message }) => objection(document, path, message)));
		} else {
			typed.push({ document, module: validator.module });
			found.push(...(await schemaObjections(document, validator.module)));
		}
	}
	return [...found, ...typeObjections(typed)];
}

const unknownKind = ({ resource: { apiVersion, kind } }: Document) =>
	`nothing validates ${apiVersion} ${kind}. Correct the name or, for a kind that is new here, write a strict schema from ` +
	'its CRD in tests/content/manifests/kinds/, and name it in tests/content/manifests/validators.ts and in ' +
	'src/domain/manifests/validated-against.ts';
