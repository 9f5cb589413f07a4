// npm run --silent evaluate -- <tool> <file>: installs what is missing, then prints the result of a tool as JSON.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, run } from './install.mjs';

// Standard output belongs to the result, so an installation reports on standard error.
if (!existsSync(join(PROJECT, 'node_modules', '.package-lock.json'))) {
	const install = run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
	if (install.status !== 0) process.exit(1);
}
// npm runs a script in the folder of the project, and says where it was called.
const { npm_lifecycle_event: event, INIT_CWD: called } = process.env;
const folder = (event === 'evaluate' && called) || process.cwd();
const { status } = run('node', [join(PROJECT, 'scripts', 'evaluate', 'main.ts'), folder, ...process.argv.slice(2)]);
process.exit(status ?? 1);
