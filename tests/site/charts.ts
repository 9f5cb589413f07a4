import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { attribute, find, findAll, hasClass, textOf } from '../../src/built/elements.ts';

const byId = (tree: Root, ids: string | undefined) =>
	(ids ?? '').split(' ').flatMap((id) => find(tree, ({ properties }) => properties['id'] === id) ?? []);

const isHidden = ({ properties }: Element) => String(properties['ariaHidden']) === 'true';

/** What a screen reader says of a drawing: the label, the elements that are named as labels, or the title in it. */
function nameOf(tree: Root, svg: Element): string {
	const title = find(svg, ({ tagName }) => tagName === 'title');
	const labels = byId(tree, attribute(svg, 'ariaLabelledBy'));
	return attribute(svg, 'ariaLabel') ?? (labels.map(textOf).join(' ') || (title ? textOf(title) : ''));
}

/** Dates and numbers, without the signs around them. */
const numbersIn = (text: string) => text.match(/\d{4}-\d\d-\d\d|\d[\d,.]*\d|\d/g) ?? [];

/**
 * What is wrong with the drawings of a page. A drawing is hidden from screen readers, or it has a name that no other drawing
 * of the page has, and if it stands alone, a description and its numbers in a table of the page. A bar in a table stands
 * beside its numbers, and the drawings of the handbook show no measured numbers, but have a caption.
 */
export function objectionsToDrawings(html: string): string[] {
	const tree = fromHtml(html);
	const hidden = new Set(findAll(tree, isHidden).flatMap((element) => findAll(element, () => true)));
	const within = (fits: (element: Element) => boolean) =>
		new Set(findAll(tree, fits).flatMap((element) => findAll(element, ({ tagName }) => tagName === 'svg')));
	const inTables = within(({ tagName }) => tagName === 'table');
	const captioned = within((element) => hasClass(element, 'diagram') && /\w/.test(captionOf(element)));
	const cells = findAll(tree, ({ tagName }) => ['td', 'th', 'caption', 'figcaption'].includes(tagName)).map(textOf);
	const numbers = new Set(cells.flatMap(numbersIn));
	const names = new Set<string>();
	return findAll(tree, ({ tagName }) => tagName === 'svg')
		.filter((svg) => !hidden.has(svg))
		.flatMap((svg) => {
			const name = nameOf(tree, svg);
			const wrong: string[] = [];
			if (attribute(svg, 'role') !== 'img') wrong.push('is neither hidden nor an image');
			if (name === '') wrong.push('has no name');
			if (names.has(name)) wrong.push('has the name of another drawing');
			names.add(name);
			if (!inTables.has(svg)) {
				const described = byId(tree, attribute(svg, 'ariaDescribedBy') ?? attribute(svg, 'ariaLabelledBy'));
				const text = described.map(textOf).join(' ') || name;
				if (text === name && attribute(svg, 'ariaLabel') === undefined) wrong.push('has no description');
				const missing = captioned.has(svg) ? [] : numbersIn(text).filter((number) => !numbers.has(number));
				if (missing.length > 0) wrong.push(`shows ${missing.join(', ')}, which no table has`);
			}
			return wrong.map((what) => `“${name}” ${what}`);
		});
}

const captionOf = (figure: Element) =>
	findAll(figure, ({ tagName }) => tagName === 'figcaption')
		.map(textOf)
		.join('');
