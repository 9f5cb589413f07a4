import type { Page } from '@playwright/test';

/** The distances that readers may set between letters, words, lines and paragraphs (WCAG 1.4.12). */
const TEXT_SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Size of text in pixels unless a reader has set another one, and the share of it that text of fixed width has. */
const USUAL_SIZE = 16;
const FIXED_SHARE = 13 / 16;

type Way = { readonly way: string; readonly width: number; readonly size?: number; readonly style: string };

/** Ways of reading in which nothing may get lost, and no page may have to be moved sideways. */
const WAYS: readonly Way[] = [
	{ way: 'at 320 pixels (WCAG 1.4.10)', width: 320, style: '' },
	{ way: 'with text twice as large (WCAG 1.4.4)', width: 1280, size: 32, style: '' },
	{ way: 'with more space in text (WCAG 1.4.12)', width: 1280, style: TEXT_SPACING },
	{ way: 'at 320 pixels with more space in text', width: 320, style: TEXT_SPACING },
];

/** Elements whose text is cut off, or which make the page wider than the window; the first three. */
function misfits(): string[] {
	const root = document.documentElement;
	const found: string[] = [];
	const name = (element: Element) =>
		`${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((one) => `.${one}`).join('')}`;
	if (root.scrollWidth > root.clientWidth) {
		const wide = [...document.body.querySelectorAll('*')].filter((element) => {
			const { right, width } = element.getBoundingClientRect();
			for (let around = element.parentElement; around; around = around.parentElement)
				if (around !== document.body && around !== root && getComputedStyle(around).overflowX !== 'visible')
					return false;
			return width > 0 && right > root.clientWidth + 1;
		});
		found.push(`the page is ${root.scrollWidth} wide, because of ${wide.slice(-3).map(name).join(', ')}`);
	}
	for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
		if (element.clientWidth < 2 || element.closest('[aria-hidden="true"], svg')) continue;
		const { overflowX, overflowY, clipPath } = getComputedStyle(element);
		if (clipPath !== 'none') continue;
		const cut =
			(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
			(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
		if (cut && element.innerText?.trim()) found.push(`${name(element)} is cut off`);
	}
	return found.slice(0, 4);
}

/** Lays a style over the page, in a way that its policy for content allows. Another one takes its place. */
export async function overlay(page: Page, style: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, style);
}

/** What does not fit when the page is read in other ways. The page is put back as it was. */
export async function whatDoesNotFit(page: Page): Promise<{ way: string; what: string[] }[]> {
	const before = page.viewportSize();
	const found: { way: string; what: string[] }[] = [];
	const browser = await page.context().newCDPSession(page);
	for (const { way, width, size = USUAL_SIZE, style } of WAYS) {
		await page.setViewportSize({ width, height: 800 });
		// The setting of the browser: layouts that depend on the size of text depend on it, and not on any style.
		await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size * FIXED_SHARE } });
		await overlay(page, style);
		const what = await page.evaluate(misfits);
		if (what.length > 0) found.push({ way, what });
	}
	await browser.send('Page.setFontSizes', { fontSizes: { standard: USUAL_SIZE, fixed: USUAL_SIZE * FIXED_SHARE } });
	await browser.detach();
	await overlay(page, '');
	if (before) await page.setViewportSize(before);
	return found;
}
