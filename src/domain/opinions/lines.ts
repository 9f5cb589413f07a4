import { isRestOfLink } from '../permalink/cut-link.ts';

/** An address with a state behind it. Some programs write “#” and “=” as `%23` and `%3D`, or escape them twice. */
export const WITH_STATE =
	/(?:https?:\/\/|\/)(?:[^\s#?%]|%(?!(?:25)?23)){0,300}(?:[#?]|%(?:25)?23)[^\s=]{0,300}(?:=|%(?:25)?3D)/i;

/** The address of a tool whose links are compared, with nothing behind it. */
export const WITHOUT_STATE =
	/(?:https?:\/\/|\/)\S{0,300}?(?:(?:decide|embed)\/advisor|(compare\/scoring|embed\/scoring))(?![\w-])/;

/** A line that is not empty, and the last of those over which a mail program has spread its link. */
export type Line = { readonly content: string; readonly line: number; readonly until: number };

/** Lines that are not empty. The rest of a link that was cut belongs to the line that it was cut from, and is no name. */
export function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	for (const [index, content] of text.split('\n').entries()) {
		if (content.trim() === '') continue;
		const line = index + 1;
		const above = lines.at(-1);
		if (above?.until === index && isRestOfLink(content) && endsInLink(above.content)) {
			lines[lines.length - 1] = { ...above, until: line };
		} else lines.push({ content, line, until: line });
	}
	return lines;
}

/** Whether nothing follows a link in its line, not even the bracket that closes it. */
function endsInLink(line: string): boolean {
	const last = line.trim().split(/\s/).at(-1) ?? '';
	return /[\w.~%=&#?/-]$/.test(last) && (WITH_STATE.test(last) || WITHOUT_STATE.test(last));
}
