import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Letters, digits and signs of ordinary sentences. The point of "www." makes a link, so it is no ordinary one. */
const PLAIN = /^[\p{L}\p{N} ,](?:[\p{L}\p{N} ,;()%/’“”–-]|(?<![Ww])\.)*$/u;

const LETTER = /^\p{L}/u;

const LINE_BREAK = /[\r\n]/;

/**
 * Writes a text. Most mean themselves in Markdown: they hold no sign that means something, begin no line with what could be a
 * list, and do not meet the end of a line with a space. To look in each for every sign takes longer than the rest of the
 * writing.
 */
export const plainText: Handle = (node, parent, state, info) => {
	const text: string = node.value;
	const isPlain =
		PLAIN.test(text) &&
		(LETTER.test(text) || !LINE_BREAK.test(info.before)) &&
		!(text.endsWith(' ') && LINE_BREAK.test(info.after));
	return isPlain ? text : defaultHandlers.text(node, parent, state, info);
};
