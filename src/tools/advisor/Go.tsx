import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Goes to a place on the page. */
export const GoTo = createContext<(anchor: string) => void>(() => {});

type Props = { readonly to: string; readonly class?: string; readonly children: ComponentChildren };

/** A link to a place on the page that leaves the address alone: it holds the answers, and in an embed a link would open a window. */
export function Go({ to, class: className, children }: Props) {
	const go = useContext(GoTo);
	return (
		<a
			class={className}
			href={`#${to}`}
			target="_self"
			onClick={(event) => {
				event.preventDefault();
				go(to);
			}}
		>
			{children}
		</a>
	);
}
