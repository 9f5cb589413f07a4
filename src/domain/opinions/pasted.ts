import { findState } from '../share/reopen.ts';

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
	const opinions: Opinion[] = [];
	const problems: string[] = [];
	let above: { readonly name: string; readonly line: number } | undefined;
	const dropName = () => {
		if (above)
			problems.push(`Line ${above.line} holds no link of the advisor or the scoring calculator: “${above.name}”`);
		above = undefined;
	};
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const begin = line.search(/(?:https?:\/\/|\/)\S*[#?]\S*=/);
		if (begin < 0) {
			dropName();
			above = { name: nameFrom(line), line: index + 1 };
			continue;
		}
		const found = findState(line.slice(begin));
		const name = nameFrom(line.slice(0, begin)) || above?.name || '';
		above = undefined;
		if (found.kind !== 'state') problems.push(`Line ${index + 1}: ${found.reason}`);
		else if (found.tool !== 'advisor' && found.tool !== 'scoring') {
			problems.push(
				`Line ${index + 1} is a link to another tool; only links of the advisor and the scoring calculator are compared.`,
			);
		} else if (opinions.length === MOST_OPINIONS) {
			problems.push(
				`Line ${index + 1}: more than ${MOST_OPINIONS} opinions cannot be compared; this one was left out.`,
			);
		} else {
			const { tool, state } = found;
			const sameTool = opinions.filter((opinion) => opinion.tool === tool);
			opinions.push({ name: unused(name, sameTool), tool, state });
		}
	}
	dropName();
	return { opinions, problems };
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
