import { nameInAddress } from './domain/evidence/publishers.ts';

/** What the published list says of a source that is needed to find its page. */
type Listed = { readonly sources: readonly { readonly id: string; readonly publisher: string }[] };

/**
 * Leads an address from the time when all sources stood on one page to the page on which the source stands now. Where the
 * list cannot be loaded, the reader stays on the list of publishers.
 */
async function followSource(): Promise<void> {
	const [, id] = /^#source-(.+)$/.exec(location.hash) ?? [];
	if (id === undefined) return;
	const list: Listed | undefined = await fetch('../../data/v1/sources.json')
		.then((answer) => answer.json())
		.catch(() => undefined);
	const publisher = list?.sources.find((source) => source.id === id)?.publisher;
	if (publisher === undefined) return;
	const own = document.querySelector<HTMLAnchorElement>(`main a[href$="/sources/${nameInAddress(publisher)}/"]`);
	const page = own?.href ?? document.querySelector<HTMLAnchorElement>('main a[href$="/sources/others/"]')?.href;
	if (page !== undefined) location.replace(`${page}#source-${id}`);
}

void followSource();
window.addEventListener('hashchange', () => void followSource());
