import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
	type Decoded,
	decodeLink,
	encodeLink,
	type Fields,
	holdsState,
	initialState,
	type State,
} from '../../domain/permalink/link.ts';
import { BESIDE_STATE, besideState } from './beside-state.ts';
import { spaced } from './spaced.ts';

/** How a change of state enters the history: a drag replaces, a decision adds an entry that "back" can undo. */
export type Step = 'replace' | 'push';

/** Changes some fields of the state of a tool and writes the new link into the address bar. */
export type ChangeState<F extends Fields> = (part: Partial<State<F>>, step?: Step) => void;

export type LinkState<F extends Fields> = {
	readonly state: State<F>;
	readonly change: ChangeState<F>;
	/** Everything that the link could not keep, for the reader to see. */
	readonly decoded: Pick<Decoded<F>, 'notices' | 'refused' | 'raw' | 'edition'>;
	/** The present state as a link text, without the address of the page. */
	readonly link: string;
	/** How many changes the reader has made; reading a link is none. */
	readonly changes: number;
};

/**
 * Milliseconds between two replaced addresses. A drag makes sixty states a second; Safari answers more than a hundred in
 * half a minute with an error.
 */
const BETWEEN_ADDRESSES = 400;

const NOTHING_DECODED = { notices: [], refused: false, raw: '', edition: undefined };

/**
 * Keeps the whole state of a tool in the fragment of the address.
 * The first render uses the defaults, as the server did; the link is read right after.
 *
 * @param embedded inside a frame the history belongs to the host, so nothing is ever pushed
 */
export function useLinkState<F extends Fields>(fields: F, edition: string, embedded: boolean): LinkState<F> {
	const [state, setState] = useState<State<F>>(() => initialState(fields));
	const [decoded, setDecoded] = useState<LinkState<F>['decoded']>(NOTHING_DECODED);
	const [changes, setChanges] = useState(0);
	const latest = useRef(state);

	const show = useCallback((next: State<F>) => {
		latest.current = next;
		setState(next);
	}, []);

	const address = useMemo(() => {
		const present = () =>
			`#${[encodeLink(fields, latest.current, edition), ...besideState(window.location.hash)].join('&')}`;
		const replaced = spaced(() => window.history.replaceState(null, '', present()), BETWEEN_ADDRESSES);
		return { ...replaced, push: () => window.history.pushState(null, '', present()) };
	}, [fields, edition]);

	useEffect(() => {
		const read = (moved?: Event) => {
			const input = linkIn(window.location, embedded);
			// Back at the address without a state. An anchor on the page is no way back: it changes nothing.
			if (input === undefined && !(moved && window.location.hash === '')) return;
			address.drop();
			const result = input === undefined ? undefined : decodeLink(fields, input, BESIDE_STATE);
			setDecoded(result ?? NOTHING_DECODED);
			show(result?.state ?? initialState(fields));
		};
		read();
		const moves = ['hashchange', 'popstate'] as const;
		for (const move of moves) window.addEventListener(move, read);
		return () => {
			address.drop();
			for (const move of moves) window.removeEventListener(move, read);
		};
	}, [fields, embedded, show, address]);

	const change = useCallback(
		(part: Partial<State<F>>, step: Step = 'push') => {
			const pushes = step === 'push' && !embedded;
			// "Back" leads to what was there last, not to what had its turn.
			if (pushes) address.settle();
			show({ ...latest.current, ...part });
			setDecoded(NOTHING_DECODED);
			setChanges((count) => count + 1);
			if (pushes) address.push();
			else address.ask();
		},
		[embedded, show, address],
	);

	return { state, change, decoded, link: encodeLink(fields, state, edition), changes };
}

/** The part of the address that holds a state, if any. An ordinary anchor (`#retries`) is none. */
export function linkIn({ hash, search }: Pick<Location, 'hash' | 'search'>, embedded: boolean): string | undefined {
	if (holdsState(hash)) return hash;
	return embedded && holdsState(search) ? search : undefined;
}
