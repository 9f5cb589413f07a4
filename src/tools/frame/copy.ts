/**
 * Copies a text. Inside a frame without `allow="clipboard-write"` the clipboard API refuses, and the older command works:
 * so the text is selected in the field that shows it.
 *
 * @param field the visible field with the text
 * @returns whether the text is on the clipboard; if not, it is at least selected
 */
export async function copyFrom(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
	field.focus();
	field.select();
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		return document.execCommand('copy');
	}
}

/** Offers a text or a picture as a file. */
export function download(name: string, type: string, content: string | Blob): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.download = name;
	anchor.click();
	// The browser reads the file after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
