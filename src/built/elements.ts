import type { Element, ElementContent, Nodes } from 'hast';

/** What to put in the place of an element: nothing to leave it, a list of nodes otherwise. */
export type Change = (element: Element) => readonly ElementContent[] | undefined;

/** Applies a change to every element below a node, and to what it put in the place of one. */
export function replace(parent: Element, change: Change): void {
	parent.children = parent.children.flatMap((child) => (child.type === 'element' ? changed(child, change) : child));
}

function changed(element: Element, change: Change): ElementContent | ElementContent[] {
	const instead = change(element);
	if (instead !== undefined && !(instead.length === 1 && instead[0] === element)) {
		return instead.flatMap((node) => (node.type === 'element' && node !== element ? changed(node, change) : node));
	}
	replace(element, change);
	return element;
}

/** The first element that fits, in the order of the page. */
export function find(tree: Nodes, fits: (element: Element) => boolean): Element | undefined {
	if (tree.type === 'element' && fits(tree)) return tree;
	if (!('children' in tree)) return undefined;
	for (const child of tree.children) {
		const found = find(child, fits);
		if (found) return found;
	}
	return undefined;
}

/** All elements that fit, in the order of the page. */
export function findAll(tree: Nodes, fits: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	collect(tree, fits, found);
	return found;
}

function collect(tree: Nodes, fits: (element: Element) => boolean, found: Element[]): void {
	if (tree.type === 'element' && fits(tree)) found.push(tree);
	if ('children' in tree) for (const child of tree.children) collect(child, fits, found);
}

export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
	Array.isArray(className) && className.includes(name);

/** The value of an attribute as text. */
export function attribute({ properties }: Element, name: string): string | undefined {
	const value = properties[name];
	if (Array.isArray(value)) return value.join(' ');
	return typeof value === 'string' ? value : undefined;
}

/** What a reader would see of an element, on one line. */
export function textOf(node: Nodes): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

const rawText = (node: Nodes): string =>
	node.type === 'text' ? node.value : 'children' in node ? node.children.map(rawText).join('') : '';

/** Whether a reader would see any text of an element. Stops at the first letter: to read all of it takes long. */
export const hasText = (node: Nodes): boolean =>
	node.type === 'text' ? /\S/.test(node.value) : 'children' in node && node.children.some(hasText);

export const text = (value: string): ElementContent => ({ type: 'text', value });

export const element = (tagName: string, children: readonly ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children: [...children],
});
