import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../site/dist.ts';

const index = JSON.parse(readFileSync(join(DIST, 'data/v1/editions/index.json'), 'utf8')) as {
	readonly edition: { readonly id: string };
	readonly editions: readonly { readonly id: string; readonly calculable: boolean }[];
};

/** The facts of the built site, as its links name them: such a link pins nothing, whatever is published later. */
export const EDITION = index.edition.id;

/** Facts that a link can pin, and which are not those of the built site. */
export const EARLIER_EDITION = index.editions.find(({ id, calculable }) => calculable && id !== EDITION)?.id ?? '';
