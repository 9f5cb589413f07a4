import type { Way } from './way.ts';

export const exactHost = (host: string) => host;

export const LIVE = 'Live result';

export const PARSED = 'The parser of Mermaid 11.17.2 reads diagrams of this form.';

export const PASTE_TABLE: Way = {
	title: 'Tables',
	form: 'html',
	steps: [
		'Copy the tables. They are copied as formatted text, with their HTML as plain text.',
		'Paste them into the page while you edit it.',
	],
	unverified: 'How the editor treats pasted tables was not tried.',
};

export const PICTURES: Way = {
	title: 'Picture',
	form: 'svgLight',
	also: 'svgDark',
	steps: [
		'Download the picture, as SVG or as PNG.',
		'Add it to the page as any other picture. Its metadata holds link, edition and sources.',
	],
};
