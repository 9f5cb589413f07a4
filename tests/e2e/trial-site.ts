import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { trialBuild } from '../site/trial-build.ts';

/** A change of a file of the content: what stands there, and what will. */
type Edit = readonly [file: string, from: string | RegExp, to: string];

export type TrialSite = {
	readonly url: string;
	/** Ids of its editions, oldest first. The last but one holds the content as it is. */
	readonly editions: readonly string[];
	readonly close: () => Promise<void>;
};

/** Where the content has gone on since its newest edition, one of that day is made first. */
const TODAY = '2028-01-03';

/**
 * A site whose content has gone on: one more edition, made by the real command, and changes that no edition holds.
 *
 * @param date day of the further edition, after {@link TODAY}
 * @param published what it changes
 * @param unpublished what changes after it
 */
export async function trialSite(
	date: string,
	published: readonly Edit[],
	unpublished: readonly Edit[],
): Promise<TrialSite> {
	const root = mkdtempSync(join(tmpdir(), 'trial-site-'));
	try {
		cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
		makeEdition(root, TODAY);
		const files = new Map<string, string>();
		const edit = ([file, from, to]: Edit) => {
			const path = join(root, 'content', file);
			const before = readFileSync(path, 'utf8');
			const after = before.replace(from, to);
			if (after === before) throw new Error(`${file} does not hold ${from}`);
			writeFileSync(path, after);
			files.set(file, after);
		};
		published.forEach(edit);
		makeEdition(root, date);
		const editions = readdirSync(join(root, 'content/editions')).sort();
		for (const name of editions)
			files.set(`editions/${name}`, readFileSync(join(root, 'content/editions', name), 'utf8'));
		unpublished.forEach(edit);
		return {
			...(await served(Object.fromEntries(files))),
			editions: editions.map((name) => name.replace('.json', '')),
		};
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

function makeEdition(root: string, date: string): void {
	const command = [join(PROJECT, 'scripts/edition.ts'), '--root', root, '--date', date];
	const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

async function served(content: Readonly<Record<string, string>>): Promise<Omit<TrialSite, 'editions'>> {
	const { ok, log, dist, remove } = trialBuild({ content });
	if (!ok) {
		remove();
		throw new Error(log);
	}
	const { url, close } = await serve({ port: 0, dist });
	return {
		url: url.replace(/\/$/, ''),
		close: async () => {
			await close();
			remove();
		},
	};
}
