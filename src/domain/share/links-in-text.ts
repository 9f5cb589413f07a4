import { EMBEDS, embedPath } from '../embed/tools.ts';
import { isRestOfLink } from '../permalink/cut-link.ts';
import { EDITION_PATTERN, GRAMMAR, LIVE, MAX_LENGTH, unescaped } from '../permalink/link.ts';
import { TOOL_IDS, type ToolId } from './tools.ts';

/** Paths of all tools and of their embeds, with the tool that each belongs to. */
const PATHS = TOOL_IDS.flatMap((tool) => [
	{ path: EMBEDS[tool].page, tool },
	{ path: embedPath(tool), tool },
]);

/** The address of a tool. */
const ADDRESS = `(${PATHS.map(({ path }) => path.slice(0, -1).replaceAll('/', '\\/')).join('|')})(?:\\/index\\.html|\\/)?`;

/** What may stand before a state: how an embed looks, or what a program adds to count its readers (`?utm_source=slack`). */
const QUERY_BEFORE_STATE = '(?:\\?[^\\s#?"<>]*(?=#v(?:=|%3[Dd])))?';

/** The line below a link that ends its own. It is looked at and not taken, as it may hold the next link. */
const LINE_BELOW = '(?=(?:[ \\t]*\\r?\\n([^\\r\\n]*))?)';

/** What a link holds. A semicolon belongs to it only where a key follows: behind a link it may end a part of a sentence. */
const STATE = '(?:[A-Za-z0-9._~%=&-]|;(?=[a-z][a-z0-9]{0,7}=))*';

/** A link to a tool, up to the first character that no link holds. */
const LINK = new RegExp(`${ADDRESS}${QUERY_BEFORE_STATE}[#?](${STATE})${LINE_BELOW}`, 'g');

/** The address of a tool at the end of a text, without a state. */
const CUT_OFF = new RegExp(`${ADDRESS}(?:\\?[^\\s#?]*)?#?\\s*$`);

/** What programs hang behind a link to count its readers: `utm_source=slack`. No state has such a key. */
const TRACKING = /^(?![a-z][a-z0-9]{0,7}=)[\w-]+=/i;

/** A value of a state behind its key. */
const PAIR = /^[a-z][a-z0-9]{0,7}=[A-Za-z0-9._~-]*$/;

/** A link to a tool in a text, and why it cannot be used, if it cannot. */
export type FoundLink = { readonly tool: ToolId; readonly state: string; readonly problem?: string };

/** All links to tools in a text, as they come. Never throws. */
export function linksIn(text: string): FoundLink[] {
	const plain = withoutMarkup(text);
	const links = linksAsWritten(plain);
	return links.length > 0 ? links : linksAsWritten(unpacked(plain));
}

const STATE_MISSING =
	'The link ends before the part behind “#”, which holds the state. Copy it from “Share and export” below the tool.';

/** Said where a text holds nothing of ours. */
export const NOTHING_FOUND =
	'No link of a tool of this handbook was found in the text. Every export ends with one, behind “Open this result”. If it was cut off, paste the whole export.';

/** Why a text without any link to a tool holds none. */
export const whyNothingIn = (text: string): string => (CUT_OFF.test(text) ? STATE_MISSING : NOTHING_FOUND);

/** What forms put in the place of the characters of a link, taken back. */
function withoutMarkup(text: string): string {
	return unfolded(text)
		.replace(/&(?:amp|#38|#x26);(?:amp;)*|\\u0026/gi, '&')
		.replace(/&(?:lt|gt|quot|apos|nbsp|#3[49]|#x2[27]);/gi, ' ')
		.replace(/&(?:#35|#x23|num);/gi, '#')
		.replace(/&(?:#126|#x7e);/gi, '~')
		.replace(/&(?:#61|#x3d|equals);/gi, '=')
		.replace(/&(?:#95|#x5f|lowbar);/gi, '_')
		.replace(/&(?:#45|#x2d);/gi, '-')
		.replace(/\\([._~=&#/-])/g, '$1');
}

/** Calendars break long lines, and begin the rest with a space. */
const unfolded = (text: string) => (text.includes('BEGIN:VCALENDAR') ? text.replace(/\r?\n[ \t]/g, '') : text);

const CUT_IN_TWO =
	'The link in the text goes on in the next line: a mail program cut the link. Join the two lines, or copy the link again.';

/** Signs of ASCII, once. Links hold no others, and unlike `decodeURIComponent` this never throws. */
const decodedOnce = (text: string) =>
	text.replace(/%[2-7][0-9A-F]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

/**
 * Takes links out of the addresses into which mail programs and search engines pack them:
 * `…?url=https%3A%2F%2F…%23v%3D1%26…&data=…`. There, a plain “&” begins a parameter that is no part of the state.
 */
function unpacked(text: string): string {
	if (!/%23v%3D/i.test(text)) return decodedOnce(text);
	return decodedOnce(
		text.replace(/&([^\s&]*)/g, (_, parameter: string) => (parameter.includes('%23') ? ` ${parameter}` : '')),
	);
}

/** Links whose signs stand as they are, or escaped one by one. */
function linksAsWritten(text: string): FoundLink[] {
	return [...text.matchAll(LINK)].flatMap(([, path = '', found = '', below = '']) => {
		const tool = PATHS.find((known) => known.path === `${path}/`)?.tool;
		const state = withoutTracking(unescaped(found).replace(/[.&]+$/, ''));
		const cut = isRestOfLink(below);
		if (tool === undefined || !(cut || state.includes('='))) return [];
		const problem = cut ? CUT_IN_TWO : problemIn(state);
		return [problem === undefined ? { tool, state } : { tool, state, problem }];
	});
}

const withoutTracking = (state: string) =>
	state
		.split('&')
		.filter((pair) => !TRACKING.test(pair))
		.join('&');

/** What is wrong with the form of a state. Its values are judged by the tool that opens it. */
function problemIn(state: string): string | undefined {
	if (state.length > MAX_LENGTH) return `The link in the text is longer than ${MAX_LENGTH} characters.`;
	const pairs = state.split('&');
	const broken = pairs.find((pair) => !PAIR.test(pair));
	if (broken !== undefined)
		return `The link in the text is damaged at “${broken.slice(0, 40)}”. Copy the export again.`;
	const values = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
	if (values.size < pairs.length)
		return 'The link in the text is damaged: it says something twice. Copy the export again.';
	const version = values.get('v');
	if (version === undefined) return 'The link in the text is damaged: its beginning is missing. Copy the export again.';
	if (version !== String(GRAMMAR)) {
		return `The link in the text uses version “${version.slice(0, 20)}” of the format, which this page does not know. Reload the page, or make the export again.`;
	}
	const edition = values.get('kb');
	if (edition !== undefined && edition !== LIVE && !EDITION_PATTERN.test(edition)) {
		return `The link in the text is damaged: “${edition.slice(0, 20)}” is no edition of the facts. Copy the export again.`;
	}
	return undefined;
}
