import type { Page } from '@playwright/test';

/** A kind of page of the built site, and the page that stands for it. */
export type Template = {
	/** Name in options and in file names. */
	readonly id: string;
	/** The page that is shown, with the state of a tool where there is one. */
	readonly path: string;
	/** Paths of all pages of this kind. None: the template shows a state of a page that another template covers. */
	readonly covers?: RegExp;
	/** What a reader does before the picture is taken. */
	readonly prepare?: (page: Page) => Promise<void>;
};

/** Sections whose pages are prose, unless another template claims the page. */
const PROSE = /^\/(?:start|fundamentals|decide|compare|alternatives|cost|adopt|reference)\/(?:[a-z0-9-]+\/){1,2}$/;

/** A system that must encrypt, with enough of everything for a full answer of the advisor. */
const REGULATED = 'v=1&en=r&az=s&pt=6&ks=h&sv=120&lg=6&tm=15&pl=k&ob=g&tr=r&tn=i&cl=2&nw=i&cn=p&st=p';

async function openSearch(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.getByRole('searchbox', { name: 'Search pages, facts and terms' }).fill('retry budget');
	await page.locator('.search-results li').first().waitFor();
}

async function openCell(page: Page): Promise<void> {
	await page.locator('tr[data-row] td a').nth(1).click();
	await page.getByRole('dialog').waitFor();
}

async function openShare(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Share or export …' }).click();
	await page.getByRole('dialog').waitFor();
}

async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
	});
}

const embed = (tool: string): Template => ({
	id: `embed-${tool}`,
	path: `/embed/${tool}/`,
	covers: new RegExp(`^/embed/${tool}/$`),
});

/** In the order of the gallery. Where several cover a page, the first one does. */
export const TEMPLATES: readonly Template[] = [
	{ id: 'home', path: '/', covers: /^\/$/ },
	{ id: 'section', path: '/compare/', covers: /^\/(?:start|fundamentals|decide|compare|cost|adopt|reference)\/$/ },
	{ id: 'not-found', path: '/404.html', covers: /^\/404\.html$/ },
	{ id: 'advisor', path: '/decide/advisor/', covers: /^\/decide\/advisor\/$/ },
	{ id: 'advisor-answered', path: `/decide/advisor/#${REGULATED}` },
	{ id: 'matrix', path: '/compare/matrix/', covers: /^\/compare\/matrix\/$/ },
	{ id: 'matrix-cell', path: '/compare/matrix/#v=1&p=linkerd.cilium&g=resilience', prepare: openCell },
	{ id: 'scoring', path: '/compare/scoring/', covers: /^\/compare\/scoring\/$/ },
	{ id: 'scoring-unfolded', path: '/compare/scoring/', prepare: unfold },
	{ id: 'criterion', path: '/compare/scores/performance/', covers: /^\/compare\/scores\/[^/]+\/$/ },
	{ id: 'estimator', path: '/cost/estimator/', covers: /^\/cost\/estimator\/$/ },
	{ id: 'estimator-unfolded', path: '/cost/estimator/', prepare: unfold },
	{ id: 'retries', path: '/cost/retries/', covers: /^\/cost\/retries\/$/ },
	{ id: 'certificates', path: '/adopt/certificate-planner/', covers: /^\/adopt\/certificate-planner\/$/ },
	{ id: 'checklist', path: '/decide/checklist/', covers: /^\/decide\/checklist\/$/ },
	{ id: 'record', path: '/decide/record/#v=1&d=which-platform', covers: /^\/decide\/record\/$/ },
	{ id: 'opinions', path: '/decide/opinions/', covers: /^\/decide\/opinions\/$/ },
	{ id: 'house-rules', path: '/decide/house-rules/', covers: /^\/decide\/house-rules\/$/ },
	{ id: 'measurements', path: '/cost/measurements/', covers: /^\/cost\/measurements\/$/ },
	{ id: 'measured-test', path: '/cost/measurements/livewyer-2024/', covers: /^\/cost\/measurements\/[^/]+\/$/ },
	{ id: 'share-dialog', path: '/compare/scoring/', prepare: openShare },
	{ id: 'search', path: '/start/summary/', prepare: openSearch },
	{
		id: 'platform',
		path: '/compare/linkerd/',
		covers: /^\/compare\/(?!matrix|scoring|retired|support-windows|[a-z]+-or-)[^/]+\/$/,
	},
	{ id: 'platform-retired', path: '/compare/open-service-mesh/' },
	{ id: 'comparison', path: '/compare/istio-or-linkerd/', covers: /^\/compare\/(?:[a-z]+-or-[a-z]+|retired)\/$/ },
	{ id: 'support-windows', path: '/compare/support-windows/', covers: /^\/compare\/support-windows\/$/ },
	{ id: 'scenarios', path: '/decide/scenarios/', covers: /^\/decide\/scenarios\/$/ },
	{ id: 'scenario', path: '/decide/scenarios/voting-app/', covers: /^\/decide\/scenarios\/[^/]+\/$/ },
	{ id: 'decision', path: '/decide/decisions/which-platform/', covers: /^\/decide\/decisions\/[^/]+\/$/ },
	{ id: 'lab', path: '/decide/lab/', covers: /^\/decide\/lab\/$/ },
	{ id: 'alternatives', path: '/alternatives/', covers: /^\/alternatives\/$/ },
	{ id: 'glossary', path: '/fundamentals/glossary/', covers: /^\/fundamentals\/glossary\/$/ },
	{ id: 'claims', path: '/reference/claims/', covers: /^\/reference\/claims\/$/ },
	{ id: 'facts', path: '/reference/facts/', covers: /^\/reference\/facts\/$/ },
	{ id: 'facts-of-subject', path: '/reference/facts/overhead-model/', covers: /^\/reference\/facts\/[^/]+\/$/ },
	{ id: 'sources', path: '/reference/sources/', covers: /^\/reference\/sources\/$/ },
	{ id: 'sources-of-publisher', path: '/reference/sources/red-hat/', covers: /^\/reference\/sources\/[^/]+\/$/ },
	{ id: 'capabilities', path: '/reference/capabilities/', covers: /^\/reference\/capabilities\/$/ },
	{ id: 'editions', path: '/reference/editions/', covers: /^\/reference\/editions\/$/ },
	{ id: 'edition', path: '/reference/editions/2026-11-21/', covers: /^\/reference\/editions\/[^/]+\/$/ },
	{ id: 'review', path: '/reference/review/', covers: /^\/reference\/review\/$/ },
	{ id: 'report', path: '/reference/report/', covers: /^\/reference\/report\/$/ },
	{ id: 'data', path: '/reference/data/', covers: /^\/reference\/data\/$/ },
	{ id: 'embedding', path: '/reference/embedding/', covers: /^\/reference\/embedding\/$/ },
	{ id: 'guide', path: '/adopt/istio-ambient/', covers: /^\/adopt\/(?:linkerd|istio-[a-z]+|cilium|consul|kuma)\/$/ },
	{ id: 'prose-short', path: '/start/summary/', covers: PROSE },
	{ id: 'prose-long', path: '/fundamentals/service-mesh/' },
	{ id: 'prose-figures', path: '/cost/capacity/' },
	...['advisor', 'matrix', 'scoring', 'overhead', 'retries', 'certificates', 'checklist', 'record', 'measurements'].map(
		embed,
	),
	{ id: 'embed-fact', path: '/embed/fact/linkerd/retry-budget/', covers: /^\/embed\/fact\// },
];

/** The template that covers a page, if any. */
export const templateOf = (path: string, templates = TEMPLATES): Template | undefined =>
	templates.find(({ covers }) => covers?.test(path));

/** Paths of pages that no template covers: nobody would look at them. */
export const uncovered = (paths: readonly string[], templates = TEMPLATES): string[] =>
	paths.filter((path) => templateOf(path, templates) === undefined);
