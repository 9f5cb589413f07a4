/**
 * What the marks beside facts do in the browser. It stands in every page, so it imports nothing: the bundler then puts it
 * into the page itself instead of two more requests.
 */

// A site that was built a while ago must not pass old facts off as fresh ones: what is stale by now says so.
const today = new Date().toISOString().slice(0, 10);
for (const mark of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
	mark.hidden = (mark.dataset['reviewBy'] ?? '') >= today;
}

// The statement stands in the list at the end of the page; who points at its number reads it there and then.
document.addEventListener('pointerover', ({ target }) => {
	const mark = target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite') : null;
	if (mark) mark.title ||= document.querySelector(mark.hash)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
});
