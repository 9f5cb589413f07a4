// npm run lighthouse -- [--only advisor,home] [--tries 3] [--dist folder]: Lighthouse on one page of each template of the built site. See CONTRIBUTING.md.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TEMPLATES } from '../bench/templates.ts';
import { browserPath, installBrowser } from '../browser.mjs';
import { PROJECT } from '../install.mjs';
import { serve } from '../serve.mjs';
import { CATEGORIES, judged, type Verdict } from './lighthouse.ts';

const { values } = parseArgs({
	options: {
		/** Templates to look at, by name; all of them without it. */
		only: { type: 'string' },
		/** Folder of the built site. */
		dist: { type: 'string', default: join(PROJECT, 'dist') },
		/** A page that is below 100 is tried again so often: other programs on the machine make a page look slow. */
		tries: { type: 'string', default: '3' },
	},
});

if (!existsSync(join(values.dist, 'index.html'))) throw new Error('There is no built site: npm run build');
if (!installBrowser()) process.exit(1);
const browser = browserPath() ?? '';
const only = values.only?.split(',');
const templates = Object.entries(TEMPLATES).filter(([name]) => only === undefined || only.includes(name));
if (templates.length === 0) throw new Error(`No template has such a name: ${Object.keys(TEMPLATES).join(', ')}`);

const passedOver = await refusesBadPage();
if (passedOver.length > 0) {
	throw new Error(
		`A page that is wrong on purpose got full marks for ${passedOver.join(', ')}: the check is worthless.`,
	);
}
const verdicts = await judgeSite();
mkdirSync(join(PROJECT, 'bench-results'), { recursive: true });
writeFileSync(join(PROJECT, 'bench-results', 'lighthouse.json'), `${JSON.stringify(verdicts, undefined, '\t')}\n`);
console.table(Object.fromEntries(Object.entries(verdicts).map(([name, { scores }]) => [name, scores])));
const below = Object.entries(verdicts).filter(([, verdict]) => !isPerfect(verdict));
for (const [name, { failed }] of below) {
	for (const { category, audit, shown } of failed) console.log(`${name}: ${category}: ${audit}: ${shown}`);
}
console.log(`${templates.length - below.length} of ${templates.length} templates have 100 in every category.`);
process.exitCode = below.length === 0 ? 0 : 1;

/** Categories in which a page that fails all of them gets full marks. */
async function refusesBadPage() {
	const { url, close } = await serve({ port: 0, dist: join(PROJECT, 'tests', 'bench', 'unworthy') });
	try {
		const { scores } = await judged(url, browser);
		return CATEGORIES.filter((category) => scores[category] === 100);
	} finally {
		await close();
	}
}

async function judgeSite(): Promise<Record<string, Verdict>> {
	const { url, close } = await serve({ port: 0, dist: values.dist, compress: true });
	try {
		const found: Record<string, Verdict> = {};
		for (const [name, path] of templates) {
			found[name] = await best(new URL(path.slice(1), url).href, skippedFor(path));
			console.log(name, ...CATEGORIES.map((category) => found[name]?.scores[category]));
		}
		return found;
	} finally {
		await close();
	}
}

/**
 * Embeds ask search engines not to list them, because the page that they are a part of is listed. That of a fact runs no
 * script of its own and may fetch nothing, not even the files for robots, which Lighthouse asks for from within the page.
 */
function skippedFor(path: string): string[] {
	if (path.startsWith('/embed/fact/')) return ['is-crawlable', 'robots-txt', 'llms-txt'];
	return path.startsWith('/embed/') ? ['is-crawlable'] : [];
}

function isPerfect({ scores }: Verdict): boolean {
	return CATEGORIES.every((category) => scores[category] === 100);
}

async function best(url: string, skipped: readonly string[]): Promise<Verdict> {
	const sum = ({ scores }: Verdict) => CATEGORIES.reduce((total, category) => total + scores[category], 0);
	let kept = await judged(url, browser, skipped);
	for (let tried = 1; tried < Number(values.tries) && !isPerfect(kept); tried++) {
		const again = await judged(url, browser, skipped);
		if (sum(again) > sum(kept)) kept = again;
	}
	return kept;
}
