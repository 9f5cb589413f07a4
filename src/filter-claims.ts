/**
 * Narrows the list of claims by word, verdict and topic. Without scripts the whole list stands there, and a style hides the
 * fields: showing them by a script would push the list down while it is read.
 */
function filterClaims(filter: HTMLElement): void {
	const field = (name: string) =>
		filter.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
	const words = field('text').toLowerCase().split(/\s+/).filter(Boolean);
	let shown = 0;
	for (const claim of document.querySelectorAll<HTMLElement>('.claim')) {
		const text = claim.textContent?.toLowerCase() ?? '';
		const passes =
			words.every((word) => text.includes(word)) &&
			['', claim.dataset['verdict']].includes(field('verdict')) &&
			['', ...(claim.dataset['topics'] ?? '').split(' ')].includes(field('topic'));
		claim.hidden = !passes;
		if (passes) shown += 1;
	}
	for (const section of document.querySelectorAll<HTMLElement>('[data-claims]')) {
		section.hidden = section.querySelector('.claim:not([hidden])') === null;
	}
	const output = filter.querySelector('output');
	if (output) output.textContent = shown === 1 ? '1 claim' : `${shown} claims`;
}

const filter = document.querySelector<HTMLElement>('.claim-filter');
if (filter) {
	const narrow = () => filterClaims(filter);
	filter.addEventListener('input', narrow);
	// Browsers bring back what the fields held when a reader comes back, and only after this has run.
	window.addEventListener('pageshow', () => {
		if ([...filter.querySelectorAll<HTMLInputElement>('input, select')].some(({ value }) => value !== '')) narrow();
	});
}
