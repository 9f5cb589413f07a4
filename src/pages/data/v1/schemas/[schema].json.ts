import { schemaAddress } from '../../../../data/catalog.ts';
import { described } from '../../../../data/files.ts';
import { jsonSchema } from '../../../../data/json-schema.ts';
import { library } from '../../../../library.ts';
import { json } from '../_json.ts';

type Described = ReturnType<typeof described>[number];

export const getStaticPaths = () =>
	described(library).map((file) => ({ params: { schema: file.id }, props: { file } }));

/** The JSON Schema of a published file. */
export const GET = ({ props: { file } }: { props: { file: Described } }) =>
	json(jsonSchema(file.schema, schemaAddress(file.id), file.title, file.description));
