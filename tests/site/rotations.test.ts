import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FactJson } from '../../src/domain/evidence/json.ts';
import { factsOfRotation } from '../../src/domain/evidence/rotation-facts.ts';
import type { Rotation } from '../../src/domain/evidence/types.ts';
import { DIST, readPages } from './dist.ts';
import { brokenLinks } from './links.ts';

const { rotations, facts } = JSON.parse(readFileSync(join(DIST, 'data/v1/rotations.json'), 'utf8')) as {
	rotations: Rotation[];
	facts: FactJson[];
};
const pages = readPages();
const planner = pages.find(({ path }) => path === '/adopt/certificate-planner/')?.html ?? '';

test('the steps of every platform lead to a page and an anchor that exist', () => {
	const links = rotations
		.flatMap(({ root, intermediate }) => [root.page, ...(intermediate ? [intermediate.page] : [])])
		.map((page) => `<a href="${page}">x</a>`);
	expect(links.length).toBeGreaterThan(7);
	const page = { path: '/adopt/steps/', html: links.join('') };
	const files = new Set(readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`));
	expect(brokenLinks([...pages, page], files)).toEqual([]);
	expect(
		brokenLinks([...pages, { ...page, html: '<a href="/adopt/certificates/#nowhere">x</a>' }], files),
	).toHaveLength(1);
});

test('rotations.json holds every fact that a rotation names, with its sources', () => {
	const known = new Map(facts.map((fact) => [fact.id, fact]));
	for (const rotation of rotations) {
		for (const { id } of factsOfRotation(rotation)) {
			expect([id, (known.get(id)?.sources.length ?? 0) > 0]).toEqual([id, true]);
		}
	}
});

test('the page shows the plan of an example before any script runs', () => {
	expect(planner).toContain('Plan for an example');
	expect(planner).toMatch(/Next: begin to rotate the intermediate[^<]* on <span class="unbroken">\d{4}-\d\d-\d\d</);
	expect(planner).toMatch(/<svg[^>]*aria-labelledby="timeline-title" aria-describedby="timeline-desc"/);
});
