import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Pasted } from './pasted.ts';

/** A wiki or documentation generator, at the version with which the embeds were tried. */
export type Wiki = {
	readonly name: string;
	readonly version: string;
	/** Installs it into an empty folder. */
	readonly install: (folder: string) => void;
	/**
	 * Builds a page with what was pasted.
	 *
	 * @returns the folder to serve, and the path of the page in it
	 */
	readonly build: (folder: string, pasted: Pasted) => { readonly served: string; readonly page: string };
	/** Switches the wiki to its dark theme, where it has one. */
	readonly darken?: (page: Page) => Promise<void>;
};

/**
 * Runs a command and shows what it says only if it fails.
 *
 * @throws with the output of the command
 */
export function run(command: string, args: readonly string[], folder: string): void {
	try {
		execFileSync(command, args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
	}
}

/** Installs packages of npm, with these exact versions, and nothing that they would run. */
export function installPackages(
	folder: string,
	dependencies: Readonly<Record<string, string>>,
	overrides: Readonly<Record<string, string>> = {},
): void {
	write(folder, { 'package.json': JSON.stringify({ private: true, dependencies, overrides }) });
	run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
}

/** Writes files, by path below the folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}
