import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Text that means itself in Markdown wherever it stands: it begins and ends with a letter or a digit that begins no list, and
 * in between holds no sign but those of ordinary sentences. A space at an end may meet the end of a line, and an address that
 * begins with "www." becomes a link.
 */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ,;()%/’“”–]|(?<![Ww])\.|-(?=\p{L}))*$/u;

/**
 * Writes a text. Most are plain, and to look in each for every sign that may mean something takes longer than the rest of the
 * writing.
 */
export const plainText: Handle = (node, parent, state, info) =>
	PLAIN.test(node.value) && !node.value.endsWith(' ') ? node.value : defaultHandlers.text(node, parent, state, info);
