import type { ComponentChildren } from 'preact';

type Props = { readonly label: string; readonly class?: string; readonly children: ComponentChildren };

/** A wide table that scrolls on its own. It takes the focus, so that it can be scrolled by keyboard. */
export function ScrollRegion({ label, class: className = 'table-scroll', children }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
		<section class={className} aria-label={label} tabIndex={0}>
			{children}
		</section>
	);
}
