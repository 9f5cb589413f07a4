import { EMBEDS } from '../embed/tools.ts';
import { stateFor } from '../share/reopen.ts';
import type { ToolId } from '../share/tools.ts';

/** The tools whose links a record takes. */
export const SOURCES = { advice: 'advisor', ranking: 'scoring', estimate: 'overhead' } as const satisfies Readonly<
	Record<string, ToolId>
>;

export type SourceName = keyof typeof SOURCES;

/** What a reader pasted: the state that a link holds, or why it holds none, and of which source it is the link instead. */
export type Pasted = { readonly state: string } | { readonly problem: string; readonly meant?: SourceName };

/** A state without the address in front of it. */
const BARE = /^[#?]?(?=[a-z][a-z0-9]{0,7}=)/;

/**
 * Reads a link from the clipboard: a whole address on any host, or only the part behind the “#”, also with what chats and
 * wikis put around it.
 *
 * @param wanted source whose link belongs here
 */
export function readPasted(text: string, wanted: SourceName): Pasted {
	const tool = SOURCES[wanted];
	const { state, error, belongsTo } = stateFor(tool, text.trim().replace(BARE, `${EMBEDS[tool].page}#`));
	if (error === undefined) return { state };
	const meant = (Object.keys(SOURCES) as SourceName[]).find((name) => SOURCES[name] === belongsTo);
	return { problem: error, ...(meant && { meant }) };
}
