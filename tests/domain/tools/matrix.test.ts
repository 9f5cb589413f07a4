import { expect, test } from 'vitest';
import { factPath } from '../../../src/domain/evidence/paths.ts';
import { factAt } from '../../../src/tools/matrix/readTable.ts';
import { readContent } from '../../content/read.ts';

const { facts, platforms } = readContent().collections;
const PLATFORMS = new Set(platforms.map(({ id }) => id));

test.each(['', '/mesh', '../..', 'https://site.example/wiki/handbook'])(
	'a fact is known again by its address below “%s”',
	(base) => {
		for (const { id } of facts) expect(factAt(`${base}${factPath(id, PLATFORMS)}`)).toBe(id);
	},
);
