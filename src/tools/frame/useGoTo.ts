import { useEffect, useState } from 'preact/hooks';

/** Goes to a heading or an item and puts the focus there. The address stays as it is: it holds the state. */
export function useGoTo(): (anchor: string) => void {
	const [anchor, setAnchor] = useState<{ readonly id: string }>();
	useEffect(() => {
		const place = anchor && document.getElementById(anchor.id);
		if (!place) return;
		place.scrollIntoView();
		const target = place.querySelector('input') ?? place;
		if (target === place) place.tabIndex = -1;
		target.focus({ preventScroll: true });
	}, [anchor]);
	return (id) => setAnchor({ id });
}
