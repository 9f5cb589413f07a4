/** Opens one address, as politely as a reader would, and says what became of it. */

export type Finding =
	| 'ok'
	/** There for readers, but for good at another address. */
	| 'moved'
	/** The server says that there is no such document. */
	| 'dead'
	/** Nobody can tell from here: no answer, a refusal of programs, or too many requests. */
	| 'unreachable';

export type Opened = {
	readonly finding: Finding;
	/** Status of the last answer, or what went wrong without one. */
	readonly said: string;
	/** Where the document is now, if it has moved. */
	readonly now?: string;
};

export type OpenOptions = {
	/** Longest wait for an answer, in ms. */
	readonly timeout: number;
	/** Longest pause that a server may ask for, in ms. */
	readonly patience: number;
};

type Answer = { readonly status: number; readonly location: string | null; readonly retryAfter: string | null };

const MOST_REDIRECTS = 8;
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/**
 * Opens an address: HEAD first, GET where a server does not answer that soundly. Redirects are followed; those that are
 * for good are told.
 */
export async function openAddress(address: string, options: OpenOptions): Promise<Opened> {
	try {
		return await followed(withoutFragment(address), options);
	} catch (error) {
		return { finding: 'unreachable', said: reasonOf(error) };
	}
}

async function followed(start: string, options: OpenOptions): Promise<Opened> {
	let address = start;
	// The last address to which only permanent redirects have led.
	let settled = start;
	let permanent = true;
	for (let step = 0; step <= MOST_REDIRECTS; step++) {
		const { status, location } = await answerOf(address, options);
		if (!REDIRECTS.has(status) || location === null) return verdict(status, start, settled);
		permanent = permanent && PERMANENT.has(status);
		address = withoutFragment(new URL(location, address).href);
		if (permanent) settled = address;
	}
	return { finding: 'unreachable', said: `more than ${MOST_REDIRECTS} redirects` };
}

function verdict(status: number, start: string, settled: string): Opened {
	const said = String(status);
	if (GONE.has(status)) return { finding: 'dead', said };
	if (status >= 400 || status < 200) return { finding: 'unreachable', said };
	return settled === start ? { finding: 'ok', said } : { finding: 'moved', said, now: settled };
}

async function answerOf(address: string, options: OpenOptions): Promise<Answer> {
	const head = await ask('HEAD', address, options).catch(() => undefined);
	if (head !== undefined && head.status < 400) return head;
	const answer = await ask('GET', address, options);
	const pause = answer.status === 429 || answer.status === 503 ? pauseFrom(answer.retryAfter) : undefined;
	if (pause === undefined || pause > options.patience) return answer;
	await new Promise((resolve) => setTimeout(resolve, pause));
	return ask('GET', address, options);
}

async function ask(method: 'HEAD' | 'GET', address: string, { timeout }: OpenOptions): Promise<Answer> {
	const response = await fetch(address, {
		method,
		redirect: 'manual',
		signal: AbortSignal.timeout(timeout),
		headers: { 'User-Agent': 'Mozilla/5.0 (compatible; mesh-or-not-sources/1)', Accept: 'text/html,*/*' },
	});
	// Only the head of an answer is wanted, however long the document is.
	await response.body?.cancel();
	const { status, headers } = response;
	return { status, location: headers.get('location'), retryAfter: headers.get('retry-after') };
}

/** Seconds, as servers write the pause that they ask for; a date is taken as too long. In ms. */
function pauseFrom(retryAfter: string | null): number | undefined {
	return retryAfter !== null && /^\d{1,5}$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : undefined;
}

function withoutFragment(address: string): string {
	const url = new URL(address);
	url.hash = '';
	return url.href;
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'no answer in time';
	const { cause } = error;
	return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
