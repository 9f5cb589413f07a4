import type { APIRoute, GetStaticPaths } from 'astro';
import { manifestIds, manifestText } from '../../manifests.ts';

export const getStaticPaths = (() => manifestIds().map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** An example as a file, ready to be applied. */
export const GET: APIRoute = ({ params }) => new Response(manifestText(params['id'] ?? ''));
