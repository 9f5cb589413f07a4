import { type ComponentType, cloneElement, createContext, type VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { decodeLink, holdsState, LIVE } from '../../domain/permalink/link.ts';
import { loadFrom } from './load.ts';
import { bringToLife, forgetRestored } from './mount.tsx';
import type { Pin } from './pinned.tsx';
import type { PinnedTool } from './pinned-files.ts';

type ToolProps = { readonly data: { readonly edition: string }; readonly embedded?: boolean };

/** The edition that the link pins, if it is another one than that of the page. */
export const PinContext = createContext<Pin | undefined>(undefined);

/** The edition that the link pins, where it is another one than that of the page. */
function editionInLink({ data, embedded = false }: ToolProps): string | undefined {
	const { hash, search } = window.location;
	const { edition } = decodeLink({}, embedded && !holdsState(hash) ? search : hash);
	return edition === LIVE || edition === data.edition ? undefined : edition;
}

/** What is needed for pinning is loaded only when a link pins another edition. */
async function pinFor(tool: PinnedTool, props: ToolProps): Promise<Pin | undefined> {
	const edition = editionInLink(props);
	if (edition === undefined) return undefined;
	try {
		const { pinTo } = await import('./pinned.tsx');
		return await pinTo(tool, edition, props.data.edition);
	} catch {
		// Nothing can be loaded here: the tool goes on with the facts of the page, and its notices say so.
		return undefined;
	}
}

type Props = {
	readonly tool: PinnedTool;
	/** The edition that the link pinned at first, and what came of it. */
	readonly asked: string | undefined;
	readonly first: Pin | undefined;
	readonly children: VNode<ToolProps>;
};

/** A tool with the facts of the page or, where its link pins an edition, with those. */
function Pinnable({ tool, asked, first, children }: Props) {
	const [pin, setPin] = useState<Pin>();
	const show = (next: Pin | undefined) => {
		loadFrom(next?.props && next.edition);
		setPin(next);
	};
	// The first rendering has to be the server's, which knows of no link.
	useLayoutEffect(() => show(first), [first]);
	useEffect(() => {
		/** The address that was asked for last. Its edition may be there before that of an earlier one. */
		let turn = 0;
		const look = async () => {
			const mine = ++turn;
			const next = await pinFor(tool, children.props);
			if (mine === turn) show(next);
		};
		// Nobody has listened while the first edition was on its way.
		if (editionInLink(children.props) !== asked) look();
		window.addEventListener('hashchange', look);
		return () => window.removeEventListener('hashchange', look);
	}, []);
	return (
		<PinContext.Provider value={pin}>
			{pin?.props ? cloneElement(children, { ...pin.props, key: pin.edition }) : children}
		</PinContext.Provider>
	);
}

/** Wraps a tool. It waits for the edition that the link pins, so that nobody works with other facts in the meantime. */
export async function pinnable(tool: PinnedTool, children: VNode<ToolProps>): Promise<VNode> {
	const asked = editionInLink(children.props);
	const first = await pinFor(tool, children.props);
	return (
		<Pinnable tool={tool} asked={asked} first={first}>
			{children}
		</Pinnable>
	);
}

/** Brings a tool to life like {@link mount}, with the facts that its link pins. */
export function mountPinnable<Props extends ToolProps>(
	tool: PinnedTool,
	Tool: ComponentType<Props>,
	propsFrom: (root: HTMLElement) => Props,
): void {
	for (const root of document.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`)) {
		const props = propsFrom(root);
		const ready = pinnable(tool, <Tool {...props} />);
		const late = editionInLink(props) !== undefined;
		forgetRestored(root).then(() => bringToLife(root, ready, late));
	}
}
