// npm run gallery: a picture of every kind of page in every condition, on one page, with what a program finds wrong with them.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { DIST, readPages } from '../tests/site/dist.ts';
import { browserPath, installBrowser } from './browser.mjs';
import { CONDITIONS, type Shot, shotsOf, WIDTHS } from './gallery/conditions.ts';
import { overviewOf } from './gallery/overview.ts';
import { byWindow, type Picture, takePictures } from './gallery/pictures.ts';
import { TEMPLATES, type Template, uncovered } from './gallery/templates.ts';
import { PROJECT } from './install.mjs';
import { serve } from './serve.mjs';

const USAGE = `npm run gallery -- [--template ID]... [--width PIXELS]... [--condition ID]...
Templates:  ${TEMPLATES.map(({ id }) => id).join(', ')}
Conditions: ${CONDITIONS.map(({ id }) => id).join(', ')}`;

const FOLDER = join(PROJECT, 'test-results', 'gallery');

/** Windows that are open at a time. */
const WORKERS = 2;

function readOptions() {
	const several = { type: 'string', multiple: true } as const;
	const options = { template: several, width: several, condition: several, help: { type: 'boolean' } } as const;
	const { values } = parseArgs({ options });
	if (values.help) stop(USAGE, 0);
	return {
		templates: pick(TEMPLATES, values.template),
		conditions: pick(CONDITIONS, values.condition),
		widths: values.width?.map(Number) ?? WIDTHS,
	};
}

/** The entries with these ids; all of them where none is named. */
function pick<Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[] | undefined) {
	const unknown = ids?.find((wanted) => !entries.some(({ id }) => id === wanted));
	if (unknown !== undefined) stop(`There is no "${unknown}".\n${USAGE}`, 2);
	return entries.filter(({ id }) => ids?.includes(id) ?? true);
}

function stop(message: string, code: number): never {
	console.error(message);
	process.exit(code);
}

/** Pictures that could not be taken: a step before one of them failed. */
const failures: string[] = [];

type Job = { readonly template: Template; readonly shots: readonly [Shot, ...Shot[]] };

async function work(browser: Browser, url: string, jobs: Job[]): Promise<Picture[]> {
	const pictures: Picture[] = [];
	for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
		process.stdout.write(`${job.template.id} ${job.shots[0].width} px (${jobs.length} windows to go)\n`);
		try {
			pictures.push(...(await takePictures(browser, { url, folder: FOLDER }, job.template, job.shots)));
		} catch (error) {
			failures.push(`${job.template.id} ${job.shots[0].width} px: ${error}`);
		}
	}
	return pictures;
}

async function takeAll(jobs: Job[]): Promise<Picture[]> {
	const { url, close } = await serve({ port: 0 });
	const browser = await chromium.launch({
		executablePath: browserPath(),
		args: ['--no-sandbox', '--disable-background-networking'],
	});
	try {
		const workers = Array.from({ length: WORKERS }, () => work(browser, url, jobs));
		return (await Promise.all(workers)).flat();
	} finally {
		await browser.close();
		await close();
	}
}

const { templates, conditions, widths } = readOptions();
if (!existsSync(DIST)) stop('Nothing has been built yet: npm run build', 1);
if (!installBrowser()) stop('There is no browser to take pictures with.', 1);
const missed = uncovered(readPages().map(({ path }) => path));
for (const path of missed) console.error(`No template covers ${path}: add one to scripts/gallery/templates.ts`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const begun = performance.now();
const windows = byWindow(shotsOf(conditions, widths)) as [Shot, ...Shot[]][];
const jobs = templates.flatMap((template) => windows.map((shots) => ({ template, shots })));
const order = (picture: Picture) => templates.findIndex(({ id }) => id === picture.template);
const pictures = (await takeAll(jobs)).sort((a, b) => order(a) - order(b) || a.width - b.width);
writeFileSync(join(FOLDER, 'index.html'), overviewOf(pictures));

const flawed = pictures.filter(({ defects }) => defects.length > 0);
for (const { template, width, condition, defects } of flawed)
	for (const { kind, what } of defects) console.log(`${template} ${width} px ${condition}: ${kind}: ${what}`);
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
	`${pictures.length} pictures of ${templates.length} templates in ${seconds} s, ${flawed.length} of them with defects: ${join(FOLDER, 'index.html')}`,
);
for (const failure of failures) console.error(failure);
process.exitCode = missed.length + failures.length > 0 ? 1 : 0;
