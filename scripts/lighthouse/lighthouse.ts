import { execFile } from 'node:child_process';
import { PROJECT } from '../install.mjs';

/**
 * Fetched by npx when somebody asks for it: with what it needs, Lighthouse takes 176 MB, and everybody who installs the
 * project would carry it.
 */
const PACKAGE = 'lighthouse@13.5.0';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'] as const;

export type Category = (typeof CATEGORIES)[number];

/** Scores of a page from 0 to 100, and what cost it points. */
export type Verdict = {
	readonly scores: Readonly<Record<Category, number>>;
	readonly failed: readonly { readonly category: Category; readonly audit: string; readonly shown: string }[];
};

type Report = {
	readonly runtimeError?: { readonly message: string };
	readonly categories: Readonly<
		Record<Category, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
	>;
	readonly audits: Readonly<
		Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
	>;
};

type AuditRef = { readonly id: string; readonly weight: number };

/**
 * Runs Lighthouse with its defaults, a slow phone on a slow network, on one page.
 *
 * @param skipped audits that the page fails on purpose
 * @throws if Lighthouse cannot be fetched or cannot load the page
 */
export async function judged(url: string, browser: string, skipped: readonly string[] = []): Promise<Verdict> {
	const flags = '--headless=new --no-sandbox --disable-background-networking';
	const args = [
		...['--yes', PACKAGE, url, '--quiet', '--output=json', '--output-path=stdout'],
		...[`--chrome-flags=${flags}`, '--no-enable-error-reporting'],
		...(skipped.length > 0 ? [`--skip-audits=${skipped.join(',')}`] : []),
	];
	const env = { ...process.env, CHROME_PATH: browser };
	const { stdout, stderr } = await outputOf('npx', args, env);
	if (!stdout.startsWith('{')) throw new Error(`Lighthouse gave no report for ${url}:\n${stderr}`);
	const report = JSON.parse(stdout) as Report;
	if (report.runtimeError) throw new Error(`Lighthouse could not load ${url}: ${report.runtimeError.message}`);
	return verdictOf(report);
}

/** In a process beside this one, which meanwhile serves the page. */
const outputOf = (command: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
	new Promise<{ stdout: string; stderr: string }>((resolve) => {
		const shell = process.platform === 'win32';
		execFile(command, args, { cwd: PROJECT, maxBuffer: 2 ** 28, env, shell }, (_, stdout, stderr) =>
			resolve({ stdout, stderr }),
		);
	});

function verdictOf({ categories, audits }: Report): Verdict {
	const score = (category: Category) => Math.round((categories[category].score ?? 0) * 100);
	const failed = CATEGORIES.flatMap((category) =>
		categories[category].auditRefs
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
			.map(({ id }) => ({ category, audit: id, shown: audits[id]?.displayValue ?? audits[id]?.title ?? '' })),
	);
	return { scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Verdict['scores'], failed };
}
