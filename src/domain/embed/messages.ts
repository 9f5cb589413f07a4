/** Version of the messages between an embed and the page that holds it. */
const VERSION = 1;

/** What a host may ask an embed. */
export type HostMessage =
	| { readonly type: 'mesh-or-not:theme'; readonly theme: 'auto' | 'light' | 'dark' }
	| { readonly type: 'mesh-or-not:ping' };

/**
 * Reads a message from a host. Any page may hold the embed and send anything, so the message is data to be checked and
 * nothing else.
 *
 * @returns `undefined` for everything that is not a message of the protocol
 */
export function readHostMessage(data: unknown): HostMessage | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { type, v, theme } = data as Readonly<Record<string, unknown>>;
	if (v !== VERSION) return undefined;
	if (type === 'mesh-or-not:ping') return { type };
	if (type === 'mesh-or-not:theme' && (theme === 'auto' || theme === 'light' || theme === 'dark'))
		return { type, theme };
	return undefined;
}

/** The three forms in which hosts expect the height of a frame: ours, Embedly's, and that of AMP. */
export function resizeMessages(height: number, id: string | undefined, src: string): readonly unknown[] {
	return [
		{ type: 'mesh-or-not:resize', v: VERSION, id, height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		{ sentinel: 'amp', type: 'embed-size', height },
	];
}

/** Tells the host the address that reopens the present state. */
export function stateMessage(url: string, id: string | undefined): unknown {
	return { type: 'mesh-or-not:state', v: VERSION, id, url };
}
