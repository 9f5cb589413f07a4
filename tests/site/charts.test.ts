import { describe, expect, test } from 'vitest';
import { objectionsToDrawings } from './charts.ts';
import { readPages } from './dist.ts';

const drawn = readPages().filter(({ path, html }) => !path.startsWith('/embed/fact/') && html.includes('role="img"'));

test('there are pages with drawings', () => {
	expect(drawn.length).toBeGreaterThan(50);
});

test.each(drawn)('the drawings of $path can be heard, told apart and read as numbers', ({ html }) => {
	expect(objectionsToDrawings(html)).toEqual([]);
});

describe('a drawing is refused that', () => {
	const chart = (inside: string, attributes = 'role="img" aria-labelledby="t" aria-describedby="d"') =>
		`<svg ${attributes}>${inside}</svg>`;
	const described = '<title id="t">Requests</title><desc id="d">Last service: 27</desc>';
	const table = '<table><tr><td>27</td></tr></table>';

	test.each([
		['is neither hidden nor an image', chart(described, 'aria-labelledby="t" aria-describedby="d"') + table],
		['has no name', chart('<desc id="d">Last service: 27</desc>') + table],
		['has the name of another drawing', chart(described) + chart(described) + table],
		['has no description', chart('<title id="t">Requests</title>', 'role="img" aria-labelledby="t"') + table],
		['shows 27, which no table has', chart(described)],
		['shows 27, which no table has', chart(described) + table.replace('27', '270')],
	])('%s', (what, html) => {
		expect(objectionsToDrawings(html).join()).toContain(what);
	});

	test('and one that does all of it is not', () => {
		expect(objectionsToDrawings(chart(described) + table)).toEqual([]);
	});
});
