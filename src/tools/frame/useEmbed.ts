import { useEffect, useState } from 'preact/hooks';

/**
 * Tells the script of an embed, which talks to the host, that the reader has changed something. It is another script and
 * shares no code with this one: see src/tools/frame/embedded.ts.
 *
 * @param embedded on the pages of the site itself the hook does nothing
 * @param changes how many changes the reader has made; the host is told the new address after each
 * @returns whether the embed was asked to show nothing that can be pressed
 */
export function useEmbed(embedded: boolean, changes: number): { fixed: boolean } {
	const [fixed, setFixed] = useState(false);
	useEffect(() => {
		if (embedded) setFixed(document.documentElement.dataset['view'] === 'static');
	}, [embedded]);
	useEffect(() => {
		if (embedded && changes > 0) window.dispatchEvent(new Event('mesh-or-not:change'));
	}, [embedded, changes]);
	return { fixed };
}
