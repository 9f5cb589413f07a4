import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';

type Root = Page | Frame | FrameLocator;

const dialog = (root: Root) => root.getByRole('dialog');

/** Opens the dialog in which results are shared, and chooses where the result goes. */
export async function shareTo(root: Root, place: string): Promise<Locator> {
	await root.getByRole('button', { name: 'Share or export …' }).click();
	await dialog(root).getByRole('button', { name: place, exact: true }).click();
	return dialog(root);
}

/** The text of an export, as it is shown before it is copied. The dialog is closed again. */
export async function exportAs(root: Root, form: string): Promise<string> {
	const opened = await shareTo(root, 'A file or a program');
	await opened.getByRole('button', { name: form, exact: true }).click();
	const preview = opened.getByRole('textbox', { name: `Preview: ${form}` });
	await expect(preview).not.toHaveValue('');
	const text = await preview.inputValue();
	await opened.getByRole('button', { name: 'Close' }).click();
	await expect(opened).toBeHidden();
	return text;
}
