// What a program can see of a picture. Each function runs inside the page, so it may use nothing from outside itself.

/** Pixels by which the page is wider than its window. */
export function overflow(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = [...document.body.querySelectorAll('*')].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 1 && element.children.length === 0,
	);
	const first = wide.find((element) => element.checkVisibility());
	return [`${scrollWidth - clientWidth} px wider than the window, for example ${first?.outerHTML.slice(0, 100)}`];
}

/** Text that its box cuts off. Text for screen readers is cut off on purpose. */
export function clippedText(): string[] {
	const holdsText = (element: Element) =>
		[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
	return [...document.body.querySelectorAll<HTMLElement>('*')]
		.filter((element) => holdsText(element) && element.checkVisibility() && element.clientWidth > 1)
		.filter((element) => {
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			if (clipPath !== 'none') return false;
			const wide = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
			return wide || (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 3);
		})
		.map((element) => element.textContent?.trim().slice(0, 60) ?? '');
}

/** Lines of text that stand on one another. */
export function overlappingText(): string[] {
	// What floats above the page and what scrolls inside it is allowed to cover text.
	const floats = (element: Element): boolean => {
		const { position, overflowX, overflowY } = getComputedStyle(element);
		const { parentElement } = element;
		if (/sticky|fixed/.test(position) || /auto|scroll/.test(overflowX + overflowY)) return true;
		return parentElement !== null && parentElement !== document.body && floats(parentElement);
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const lines: { text: string; at: Element; box: DOMRect }[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const at = node.parentElement;
		if (at === null || node.textContent?.trim() === '') continue;
		if (!at.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		if (at.closest('sup, .visually-hidden, .sr-only, .sl-skip-link') !== null || floats(at)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects())
			if (box.width > 3 && box.height > 3) lines.push({ text: node.textContent?.trim() ?? '', at, box });
	}
	lines.sort((a, b) => a.box.top - b.box.top);
	const found: string[] = [];
	for (const [index, { text, at, box }] of lines.entries())
		for (let other = index + 1; other < lines.length; other += 1) {
			const below = lines[other];
			if (below === undefined || below.box.top > box.bottom - 5) break;
			const across = Math.min(box.right, below.box.right) - Math.max(box.left, below.box.left);
			if (across > 3 && below.at !== at) found.push(`“${text.slice(0, 40)}” and “${below.text.slice(0, 40)}”`);
		}
	return [...new Set(found)];
}

/**
 * Targets smaller than 24 by 24 pixels with another target nearby (WCAG 2.2, 2.5.8). Links inside a sentence are as high
 * as its lines.
 */
export function smallTargets(): string[] {
	const SIZE = 24;
	const isInSentence = (element: Element) => {
		const block = element.closest('p, li, td, dd, figcaption, th, dt, small, summary, label, div');
		const beside = (block?.textContent ?? '').replace(element.textContent ?? '', '');
		return element.matches('a') && getComputedStyle(element).display.startsWith('inline') && beside.trim() !== '';
	};
	// What lies below an open dialog cannot be pressed.
	const reached = document.querySelector('dialog:modal') ?? document;
	const targets = [...reached.querySelectorAll('a[href], button, input, select, textarea, summary')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
		.map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
		.filter(({ box }) => box.width > 1 && box.height > 1);
	const near = (a: DOMRect, b: DOMRect) => {
		const x = (a.left + a.right) / 2;
		const y = (a.top + a.bottom) / 2;
		const dx = Math.max(b.left - x, 0, x - b.right);
		const dy = Math.max(b.top - y, 0, y - b.bottom);
		return Math.hypot(dx, dy) < SIZE / 2;
	};
	return targets
		.filter(({ element, box }) => (box.width < SIZE || box.height < SIZE) && !isInSentence(element))
		.filter(({ element, box }) =>
			targets.some(
				(other) => !element.contains(other.element) && !other.element.contains(element) && near(box, other.box),
			),
		)
		.map(
			({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 80)}`,
		);
}

/** Paragraphs whose lines hold clearly more than 80 characters. */
export function longLines(): string[] {
	const MOST = 92;
	const found: string[] = [];
	for (const block of document.querySelectorAll('main :is(p, li, dd, blockquote, figcaption)')) {
		if (!block.checkVisibility() || block.querySelector('p, li, table, div') !== null) continue;
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		// Text only: the boxes of links and marks would count their words twice.
		const lines = new Map<number, number>();
		let characters = 0;
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			// Text for screen readers, and for readers without scripts, takes no place.
			if (node.parentElement === null || node.parentElement.clientWidth === 1) continue;
			if (node.parentElement.closest('noscript') !== null) continue;
			characters += node.textContent?.replace(/\s+/g, ' ').length ?? 0;
			range.selectNodeContents(node);
			for (const { bottom, width } of range.getClientRects()) {
				const line = Math.round(bottom / 12);
				lines.set(line, (lines.get(line) ?? 0) + width);
			}
		}
		const widths = [...lines.values()];
		const longest = (characters * Math.max(...widths)) / widths.reduce((sum, width) => sum + width, 0);
		if (widths.length > 1 && longest > MOST)
			found.push(`${Math.round(longest)} characters: ${block.textContent?.trim().slice(0, 60)}`);
	}
	return found;
}

/** What moves although the reader asked for stillness. */
export function motion(): string[] {
	const moving = [...document.querySelectorAll('*')].filter((element) => {
		const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
		return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
	});
	return moving.map((element) => element.outerHTML.slice(0, 80));
}
