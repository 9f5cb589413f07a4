/** Text for HTML and XML, in content and in attributes between double quotes. */
export const escapeXml = (text: string): string =>
	text.replace(
		/[&<>"']/g,
		(character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
	);

/** Numeric character references, which wikitext shows as the characters themselves. */
const asReference = (character: string): string => `&#${character.codePointAt(0)};`;

/** The text with every character of what the pattern matches written as a reference. */
export const referring = (text: string, pattern: RegExp): string =>
	text.replace(pattern, (found) => [...found].map(asReference).join(''));
