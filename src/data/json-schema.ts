import { z } from 'astro/zod';

/**
 * The schema of a published file as JSON Schema, draft 2020-12.
 *
 * @param id address under which the schema is published
 */
export function jsonSchema(schema: z.ZodType, id: string, title: string, description: string): object {
	const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'output' });
	return { $schema, $id: id, title, description, ...rest };
}
