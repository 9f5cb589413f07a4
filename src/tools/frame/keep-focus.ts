const FOCUSABLE =
	'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Keeps the focus in a tool when what held it goes away or is disabled: a button that removes its own row, a filter that
 * empties the list around it. Whoever works by keyboard would have to begin at the top of the page again. The focus goes to
 * what took the place, or else to what is nearest before it. A tool that knows better sets the focus itself.
 */
export function keepFocus(root: HTMLElement): void {
	let held: HTMLElement | undefined;
	/** Elements around it, the nearest first, each with the number of places for the focus that came before it there. */
	let around: readonly (readonly [HTMLElement, number])[] = [];
	root.addEventListener('focusin', ({ target }) => {
		held = target as HTMLElement;
		around = placesAround(held, root);
	});
	root.addEventListener('focusout', () =>
		// Browsers differ in whether removing an element takes its focus first. What is there afterwards was left on purpose.
		setTimeout(() => {
			if (held && isUsable(held) && document.activeElement !== held) held = undefined;
		}),
	);
	new MutationObserver(() => {
		if (held === undefined || isUsable(held) || !root.isConnected) return;
		const { activeElement } = document;
		held = undefined;
		if (activeElement === null || activeElement === document.body || !isUsable(activeElement)) nearest(around)?.focus();
	}).observe(root, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['disabled', 'hidden', 'open'],
	});
}

const isUsable = (element: Element) =>
	element.isConnected && !element.matches(':disabled') && element.checkVisibility();

const placesIn = (element: HTMLElement) =>
	[...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((place) => place.checkVisibility());

function placesAround(held: HTMLElement, root: HTMLElement): [HTMLElement, number][] {
	const places = placesIn(root);
	const before = places.slice(0, Math.max(places.indexOf(held), 0));
	const found: [HTMLElement, number][] = [];
	for (let element = held.parentElement; element && root.contains(element); element = element.parentElement) {
		const outer = element;
		found.push([outer, before.filter((place) => outer.contains(place)).length]);
	}
	return found;
}

function nearest(around: readonly (readonly [HTMLElement, number])[]): HTMLElement | undefined {
	for (const [element, before] of around) {
		const places = element.isConnected ? placesIn(element) : [];
		if (places.length > 0) return places[Math.min(before, places.length - 1)];
	}
	return undefined;
}
