import css from './cluster.css?inline';

/** Adds the styles of the import. A style sheet of the page would be loaded by everybody, also by those who never unfold it. */
export function addStyles(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
