/**
 * Copies the HTML in a field as formatted text, and its source as plain text. Inside a frame without
 * `allow="clipboard-write"` the clipboard API refuses, and the older command with a handler works.
 *
 * @returns whether it is on the clipboard; if not, the source is at least selected
 */
export async function copyFormatted(field: HTMLTextAreaElement): Promise<boolean> {
	const html = field.value;
	field.focus();
	field.select();
	try {
		const parts = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(html, 'text/plain') };
		await navigator.clipboard.write([new ClipboardItem(parts)]);
		return true;
	} catch {
		return copyByCommand(html);
	}
}

const blob = (text: string, type: string) => new Blob([text], { type });

function copyByCommand(html: string): boolean {
	const fill = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/html', html);
		event.clipboardData?.setData('text/plain', html);
		event.preventDefault();
	};
	document.addEventListener('copy', fill);
	const copied = document.execCommand('copy');
	document.removeEventListener('copy', fill);
	return copied;
}
