// Runs on whatever Node a machine has, before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** npm writes this file at the end of an installation, so it tells when the last complete one was. */
const INSTALLED = join(PROJECT, 'node_modules', '.package-lock.json');

/** Installs what the lockfile names, unless that has been done already. Ends the process if it fails. */
export function installDependencies() {
	const lockfile = statSync(join(PROJECT, 'package-lock.json'));
	if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= lockfile.mtimeMs) return;
	console.log('Installing dependencies (once) ...');
	const { status } = run('npm', ['ci', '--no-audit', '--no-fund']);
	if (status !== 0) {
		console.error('The dependencies could not be installed. Check the network and run the command again.');
		process.exit(1);
	}
}

/**
 * Runs a command of the project. Binaries of the dependencies come first, so that the Node version that Astro needs is
 * found whatever the machine has.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(command, args, options = {}) {
	return spawnSync(command, args, {
		cwd: PROJECT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		...options,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			...options.env,
			PATH: [join(PROJECT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
		},
	});
}
