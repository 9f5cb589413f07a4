import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { trialBuild } from '../site/trial-build.ts';

/** A change of a file of the content: what stands there, and what will. */
type Edit = readonly [file: string, from: string | RegExp, to: string];

export type TrialSite = { readonly url: string; readonly close: () => Promise<void> };

/**
 * A site whose content has gone on: one more edition, made by the real command, and changes that no edition holds.
 *
 * @param date day of the further edition
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
		const command = [join(PROJECT, 'scripts/edition.ts'), '--root', root, '--date', date];
		const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
		const made = `editions/${date.replaceAll('-', '.')}.json`;
		files.set(made, readFileSync(join(root, 'content', made), 'utf8'));
		unpublished.forEach(edit);
		return await served(Object.fromEntries(files));
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

async function served(content: Readonly<Record<string, string>>): Promise<TrialSite> {
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
