import { linksIn, whyNothingIn } from '../share/links-in-text.ts';
import { TOOLS } from '../share/tools.ts';
import { linesOf, WITH_STATE, WITHOUT_STATE } from './lines.ts';

/** Tools whose links can be compared. */
export type OpinionTool = 'advisor' | 'scoring';

/** What one person answered, as the link of a tool holds it. */
export type Opinion = { readonly name: string; readonly tool: OpinionTool; readonly state: string };

/** Opinions in the order in which they were pasted, and a sentence for every line that is none. */
export type Pasted = { readonly opinions: readonly Opinion[]; readonly problems: readonly string[] };

/** More people than ever sit in one room for this. */
export const MOST_OPINIONS = 40;

/** Longer texts are not read: forty of the longest links stay below. In characters. */
export const LONGEST_TEXT = 400_000;

const LONGEST_NAME = 40;

/** An opinion with the name that was written, if any, and its line. */
type Heard = Opinion & { readonly line: number };

/**
 * Reads links of colleagues, one a line, each with a name in front or on the line above: `Ana: https://…#v=1&…`.
 * Never throws, and takes nothing of the text but names, as text, and characters that links may hold.
 */
export function readOpinions(text: string): Pasted {
	if (text.length > LONGEST_TEXT) {
		return {
			opinions: [],
			problems: [`The text is longer than ${LONGEST_TEXT.toLocaleString('en-US')} characters and was not read.`],
		};
	}
	const heard: Heard[] = [];
	const problems: string[] = [];
	let above: { readonly name: string; readonly line: number } | undefined;
	const dropName = () => {
		if (above)
			problems.push(`Line ${above.line} holds no link of the advisor or the scoring calculator: “${above.name}”`);
		above = undefined;
	};
	for (const { content, line, until } of linesOf(text)) {
		const { own, link } = partsOf(content);
		// A name above belongs to the next link, unless that has a name of its own.
		if (own !== '' || link === undefined) dropName();
		if (link === undefined) {
			above = { name: own, line };
			continue;
		}
		const name = own || above?.name || '';
		const cut = until > line;
		const read = cut ? goesOn(line, until) : readLink(link, { name, line }, heard);
		// A name above stands in no line that is told. Who sent no answers at all is asked for them, so that is told as well.
		const told = own === '' || !(cut || WITH_STATE.test(link)) ? whose(name) : '';
		if (typeof read === 'string') problems.push(`Line ${line}${told}${read}`);
		else {
			heard.push(read);
			if (holdsSeveral(link)) problems.push(`Line ${line}${SEVERAL}`);
		}
		above = undefined;
	}
	dropName();
	return { opinions: named(heard), problems };
}

const goesOn = (line: number, until: number) =>
	until === line + 1
		? ` goes on in line ${until}: a mail program cut the link. Join the two lines.`
		: ` goes on up to line ${until}: a mail program cut the link. Join these lines.`;

/** The name in front of a link and what begins with the link, or a name alone. */
function partsOf(line: string): { readonly own: string; readonly link?: string } {
	const begin = WITH_STATE.exec(line)?.index ?? WITHOUT_STATE.exec(line)?.index;
	if (begin === undefined) return { own: nameFrom(line) };
	return { own: nameFrom(line.slice(0, begin)), link: line.slice(begin) };
}

/** The opinion that a link holds, or the end of a sentence that says why it is not used. */
function readLink(link: string, who: Pick<Heard, 'name' | 'line'>, heard: readonly Heard[]): Heard | string {
	if (!WITH_STATE.test(link)) {
		const tool = WITHOUT_STATE.exec(link)?.[1] ? TOOLS.scoring.name : TOOLS.advisor.name;
		return ` is the address of ${tool} without any answers: the part behind # is missing. Ask for the link in “Share and export”.`;
	}
	// The first, whatever follows: another may be that of somebody else.
	const [found] = linksIn(link);
	if (found === undefined) return `: ${whyNothingIn(link)}`;
	if (found.problem !== undefined) return `: ${found.problem}`;
	const { tool, state } = found;
	if (tool !== 'advisor' && tool !== 'scoring') {
		return ` is a link to another tool; only links of the advisor and the scoring calculator are compared.`;
	}
	const same = heard.find((other) => other.name === who.name && other.tool === tool && other.state === state);
	if (same) {
		return ` says the same as line ${same.line} and counts once. If two people answered alike, give each a name of their own.`;
	}
	if (heard.length === MOST_OPINIONS) {
		return `: more than ${MOST_OPINIONS} opinions cannot be compared; this one was left out.`;
	}
	return { ...who, tool, state };
}

const SEVERAL = ' holds more than one link; only the first was used. Put each on a line of its own.';

/** Whether links differ. The same one twice is what mail programs make of a link with a text. */
const holdsSeveral = (link: string) => new Set(linksIn(link).map(({ tool, state }) => `${tool} ${state}`)).size > 1;

const whose = (name: string) => (name === '' ? '' : ` (“${name}”)`);

/** Each with a name of its own. */
function named(heard: readonly Heard[]): Opinion[] {
	const opinions: Opinion[] = [];
	for (const { name, tool, state } of heard) {
		const sameTool = opinions.filter((opinion) => opinion.tool === tool);
		opinions.push({ name: unused(name, sameTool), tool, state });
	}
	return opinions;
}

/** Without list marks in front and colons behind. */
function nameFrom(text: string): string {
	const name = text
		.replace(/^[\s>*•\d.)-]+/, '')
		.replace(/[\s:=|,;<(–—-]+$/, '')
		.trim();
	return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Two people of the same name stay two; one person may have used both tools. */
function unused(name: string, opinions: readonly Opinion[]): string {
	const wanted = name === '' ? `Opinion ${opinions.length + 1}` : name;
	const taken = new Set(opinions.map((opinion) => opinion.name));
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? wanted : `${wanted} (${number})`;
		if (!taken.has(candidate)) return candidate;
	}
}
