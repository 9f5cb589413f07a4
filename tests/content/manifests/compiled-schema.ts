import { type Document, objection } from './documents.ts';

type Problem = { readonly instancePath: string; readonly message?: string; readonly params?: object };
type Model = { validate(): void };
type Module = Readonly<Record<string, new (data: unknown) => Model>>;

/** What the compiled schema of a package says about a resource: values of the wrong kind, and fields that are missing. */
export async function schemaObjections(document: Document, module: string): Promise<string[]> {
	const { [document.resource.kind]: Kind } = (await import(module)) as Module;
	if (!Kind) throw new Error(`${module} has no class ${document.resource.kind}`);
	try {
		new Kind(document.resource).validate();
		return [];
	} catch (error) {
		const problems = (error as { errors?: readonly Problem[] }).errors;
		if (!problems) throw error;
		return problems.map(({ instancePath, message, params }) =>
			objection(document, instancePath.split('/').slice(1), `${message} ${JSON.stringify(params)}`),
		);
	}
}
