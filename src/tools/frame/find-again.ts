/** What a reader may have in hand. */
const CONTROLS = 'input,textarea,select,button,summary,a[href]';

/** What a tool called its controls, looked up where it was rendered anew. */
export type FindAgain = <Control extends Element>(control: Control) => Control | undefined;

/**
 * Remembers the controls of a tool by their names. With the facts of another edition it is rendered anew, and what a reader
 * has in hand is then no longer on the page.
 *
 * @returns what finds a control: itself as long as it is there, or else the one of the same kind and name
 */
export function rememberControls(root: HTMLElement): FindAgain {
	const names = new Map([...controlsByName(root)].map(([name, control]) => [control, name]));
	return <Control extends Element>(control: Control) => {
		if (control.isConnected) return control;
		return controlsByName(root).get(names.get(control) ?? '') as Control | undefined;
	};
}

/** Of controls that are called the same, each has its number. */
function controlsByName(root: HTMLElement): Map<string, Element> {
	const times = new Map<string, number>();
	return new Map(
		[...root.querySelectorAll(CONTROLS)].map((control) => {
			const name = nameOf(control);
			const time = (times.get(name) ?? 0) + 1;
			times.set(name, time);
			return [`${name} ${time}`, control] as const;
		}),
	);
}

/** Kind and name. Counts in a name change with the link that is read meanwhile. */
function nameOf(control: Element): string {
	const label = (control instanceof HTMLInputElement && control.labels?.[0]) || control.closest('label') || control;
	const said = control.id || control.getAttribute('aria-label') || firstText(label).replace(/\d+/g, '');
	return [control.localName, control.getAttribute('type'), said].join(' ');
}

/** The text that a label begins with: what follows may be a value, a hint or a list of options. */
function firstText(element: Element): string {
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode.textContent?.trim();
		if (text) return text;
	}
	return '';
}
