import { GRAMMAR, MAX_LENGTH } from '../permalink/link.ts';

/** The tools whose links a record takes, and where they live. An embed of a tool takes the same links. */
export const SOURCES = {
	advice: { name: 'the advisor', paths: ['/decide/advisor/', '/embed/advisor/'] },
	ranking: { name: 'the scoring calculator', paths: ['/compare/scoring/', '/embed/scoring/'] },
	estimate: { name: 'the overhead estimator', paths: ['/cost/estimator/', '/embed/overhead/'] },
} as const;

export type SourceName = keyof typeof SOURCES;

/** What a reader pasted: the part of a link that holds the state, or why it holds none. */
export type Pasted = { readonly state: string } | { readonly problem: string; readonly meant?: SourceName };

const PAIRS = /^[a-z][a-z0-9]{0,7}=[A-Za-z0-9._~%-]*(?:&[a-z][a-z0-9]{0,7}=[A-Za-z0-9._~%-]*)*$/;

/**
 * Reads a link from the clipboard: a whole address on any host, or only the part behind the “#”, also with what chats and
 * wikis put around it.
 *
 * @param wanted tool whose link belongs here
 */
export function readPasted(text: string, wanted: SourceName): Pasted {
	const address = unwrapped(text);
	if (address.length > MAX_LENGTH)
		return {
			problem: `The link is longer than ${MAX_LENGTH} characters and was not used. Copy it again from “Share and export”.`,
		};
	const [path = '', state = ''] = parts(address);
	const { name } = SOURCES[wanted];
	const other = toolOf(path);
	if (path !== '' && other !== wanted) {
		if (other === undefined)
			return { problem: `This is no link of ${name}. Copy it from “Share and export” below ${name}.` };
		return { problem: `This is a link of ${SOURCES[other].name}, not of ${name}.`, meant: other };
	}
	if (state === '')
		return {
			problem: `The link ends before the part behind “#”, which holds the state. Copy it from “Share and export” below ${name}.`,
		};
	if (!PAIRS.test(state))
		return { problem: 'The part behind “#” is damaged: it holds characters that no link has. Copy it again.' };
	const version = /(?:^|&)v=([^&]*)/.exec(state)?.[1];
	if (version !== undefined && version !== String(GRAMMAR)) {
		return {
			problem: `The link uses version “${version}” of the format, which this page does not know. Reload the page, or make the link again.`,
		};
	}
	return { state };
}

/** Without the white space, brackets and labels that chats, mails and wikis put around addresses. */
function unwrapped(text: string): string {
	const trimmed = text.trim();
	const labeled = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(trimmed)?.[1] ?? trimmed;
	return labeled.replace(/^[<"'“(]+|[>"'”)]+$/g, '').replace(/&amp;/g, '&');
}

/** Path and state. A bare state has no path. */
function parts(address: string): readonly string[] {
	const hash = address.indexOf('#');
	if (hash >= 0) return [pathOf(address.slice(0, hash)), address.slice(hash + 1)];
	if (/^\??[a-z][a-z0-9]{0,7}=/.test(address)) return ['', address.replace(/^\?/, '')];
	const query = address.indexOf('?');
	if (query >= 0) return [pathOf(address.slice(0, query)), address.slice(query + 1)];
	return [pathOf(address), ''];
}

/** The path of an address, with a slash at its end and without host, query and file name. */
function pathOf(address: string): string {
	const [path = ''] = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split('?');
	if (address === '') return '';
	return `${path.replace(/index\.html$/, '').replace(/\/$/, '')}/`;
}

function toolOf(path: string): SourceName | undefined {
	return (Object.keys(SOURCES) as SourceName[]).find((name) =>
		SOURCES[name].paths.some((known) => path.endsWith(known)),
	);
}
