/**
 * What the marks beside facts do in the browser. It stands in every page, so it imports nothing: the bundler then puts it
 * into the page itself instead of two more requests.
 */

// A site that was built a while ago must not pass old facts off as fresh ones: what is stale by now says so.
const today = new Date().toISOString().slice(0, 10);
for (const mark of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
	mark.hidden = (mark.dataset['reviewBy'] ?? '') >= today;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
	return Object.assign(document.createElement('a'), { href, textContent: text });
}

// The line below the title counts them, and leads to each.
const line = document.querySelector('.stale-facts');
const stale = [...document.querySelectorAll('main [data-review-by]:not([hidden])')];
const places = new Set(stale.flatMap((mark) => mark.closest(':is(li, .fact)[id]')?.id ?? []));
if (line && places.size > 0) {
	line.textContent = `${places.size} stale:`;
	const shown = [...places].slice(0, 9).map((id) => ({
		href: `#${id}`,
		text: /\d+$/.exec(id)?.[0] ?? id.replace('fact-', ''),
	}));
	for (const [index, { href, text }] of shown.entries()) line.append(index > 0 ? ', ' : ' ', linkTo(href, text));
	const more = places.size - shown.length;
	// The link stands in the page, which knows its own place: an offline copy has other addresses.
	const all = document.querySelector<HTMLAnchorElement>('.all-stale');
	if (all && more > 0) {
		line.append(', and');
		all.textContent = `${more} more`;
		all.hidden = false;
	}
}

// The statement stands in the list at the end of the page; who points at its number reads it there and then.
document.addEventListener('pointerover', ({ target }) => {
	const mark = target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite') : null;
	if (mark) mark.title ||= document.querySelector(mark.hash)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
});
