import { describe, expect, test } from 'vitest';
import { CONDITIONS, shotsOf, WIDTHS } from '../../scripts/gallery/conditions.ts';
import { byWindow } from '../../scripts/gallery/pictures.ts';
import { TEMPLATES, templateOf, uncovered } from '../../scripts/gallery/templates.ts';
import { readPages } from './dist.ts';

const paths = readPages().map(({ path }) => path);

describe('the gallery', () => {
	test('has a template for every page of the site', () => {
		expect(uncovered(paths)).toEqual([]);
	});

	test('shows of every template a page that exists and that the template covers', () => {
		for (const template of TEMPLATES) {
			const path = template.path.replace(/#.*/, '');
			expect([template.id, paths.includes(path)]).toEqual([template.id, true]);
			if (template.covers) expect([template.id, templateOf(path)?.id]).toEqual([template.id, template.id]);
		}
	});

	test('names a page that nobody would look at', () => {
		expect(uncovered(['/compare/matrix/', '/games/'])).toEqual(['/games/']);
		expect(uncovered(['/compare/matrix/'], [])).toEqual(['/compare/matrix/']);
	});

	test('shows every condition at every width, paper at its own, and no phone that is zoomed', () => {
		const shots = shotsOf(CONDITIONS, WIDTHS).map(({ condition, width }) => `${condition.id} ${width}`);
		expect(shots).toContain('dark 360');
		expect(shots).toContain('forced-colors 2560');
		expect(shots).not.toContain('zoom 360');
		expect(shots.filter((shot) => shot.startsWith('print'))).toEqual(['print 718']);
		expect(new Set(shots).size).toBe(shots.length);
	});

	test('opens one window for all conditions that need the same one', () => {
		const windows = byWindow(shotsOf(CONDITIONS, [1440]));
		expect(windows.map((shots) => shots.map(({ condition }) => condition.id))).toEqual([
			['light', 'dark', 'forced-colors', 'reduced-motion'],
			['zoom'],
			['print'],
		]);
	});
});
