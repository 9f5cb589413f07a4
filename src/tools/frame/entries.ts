import type { FindAgain } from './find-again.ts';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** What a reader entered into a field before its tool was ready. */
export type Entry =
	| { readonly kind: 'box'; readonly field: HTMLInputElement; readonly checked: boolean }
	| { readonly kind: 'choice'; readonly field: HTMLSelectElement; readonly value: string }
	| { readonly kind: 'text'; readonly field: Typed; readonly value: string; readonly selection: Selected | undefined };

/** Where the caret stands, or what is selected. */
type Selected = readonly [number | null, number | null];

const TYPED = 'input:not([type="file"], [type="radio"], [type="checkbox"]), textarea';

/** What was entered before the tool was ready, taken back so that the page matches what the server rendered. */
export function takeEntries(root: HTMLElement): Entry[] {
	const entries: Entry[] = [];
	for (const field of root.querySelectorAll('select')) {
		const first = [...field.options].find((option) => option.defaultSelected)?.value ?? field.options[0]?.value ?? '';
		if (field.value !== first) entries.push({ kind: 'choice', field, value: field.value });
		field.value = first;
	}
	for (const field of root.querySelectorAll<HTMLInputElement>('input:is([type="radio"], [type="checkbox"])')) {
		const { checked, defaultChecked, type } = field;
		if (checked !== defaultChecked && (type === 'checkbox' || checked)) entries.push({ kind: 'box', field, checked });
		field.checked = defaultChecked;
	}
	for (const field of root.querySelectorAll<Typed>(TYPED)) {
		const { value, defaultValue } = field;
		if (value !== defaultValue) entries.push({ kind: 'text', field, value, selection: selectionIn(field) });
		field.value = defaultValue;
	}
	return entries;
}

/** Enters it once more, now that somebody listens. A field that the tool does not have any more is left out. */
export function repeatEntry(entry: Entry, findAgain: FindAgain): void {
	const field = findAgain<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(entry.field);
	if (field === undefined) return;
	if (entry.kind === 'box') {
		// The link may have ticked it already, and one more click would take that back.
		if ((field as HTMLInputElement).checked !== entry.checked) field.click();
		return;
	}
	field.value = entry.value;
	if (entry.kind === 'text' && entry.selection) (field as Typed).setSelectionRange(...entry.selection);
	for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
}

/** Fields for numbers keep it to themselves. Setting a value puts the caret behind it, which is where most people type. */
function selectionIn(field: Typed): Selected | undefined {
	if (field !== document.activeElement || field.selectionStart === null) return undefined;
	return [field.selectionStart, field.selectionEnd];
}
