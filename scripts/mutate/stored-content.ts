import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { readContent as read } from '../../tests/content/read.ts';

const stored = readFileSync(process.env['MUTATED_CONTENT'] ?? '');

/** The content as it was when the run began: to read its thousand files again for every change would take most of the time. */
export const readContent = (): ReturnType<typeof read> => deserialize(stored);
