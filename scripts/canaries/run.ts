// Breaks what each gate guards, one thing at a time in a copy, and looks whether the gate stops it: npm run canaries -- [name ...]
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { PROJECT, run } from '../install.mjs';
import { type Gate, reasons } from './gate.ts';
import { OWN_CANARIES } from './own.ts';
import { SITE_GATES } from './site-gates.ts';
import { SOURCE_GATES } from './source-gates.ts';

type Row = { readonly gate: string; readonly broken: string; readonly red: boolean; readonly seconds: number };

const LEFT_BEHIND = ['.git', 'node_modules', 'test-results', 'playwright-report', 'bench-results', 'bundle', '.astro'];

const wanted = process.argv.slice(2);
const gates = [...SOURCE_GATES, ...SITE_GATES].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (gates.length === 0) {
	console.error(`No such gate. Choose from: ${[...SOURCE_GATES, ...SITE_GATES].map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}
if (!existsSync(join(PROJECT, 'dist', 'index.html'))) run('astro', ['build']);

const copy = copyOfProject();
const rows: Row[] = [];
try {
	for (const gate of gates) report(await prove(gate));
	if (wanted.length === 0) for (const [file, name] of Object.entries(OWN_CANARIES)) report(own(file, name));
} finally {
	rmSync(copy, { recursive: true, force: true });
}
console.log('\n| gate | what was broken | went red | seconds |\n| --- | --- | --- | --- |');
for (const { gate, broken, red, seconds } of rows)
	console.log(`| ${gate} | ${broken} | ${red ? 'yes' : 'NO'} | ${seconds} |`);
const green = rows.filter(({ red }) => !red);
console.log(`\n${rows.length - green.length} of ${rows.length} gates stop what they are there for`);
process.exit(green.length === 0 ? 0 : 1);

function report(row: Row): void {
	rows.push(row);
	console.log(`${row.red ? 'red  ' : 'GREEN'} ${row.gate}: ${row.broken} (${row.seconds} s)`);
}

/** Everything but what Git ignores, with the built site; the dependencies are shared. */
function copyOfProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'mesh-or-not-canaries-'));
	const left = LEFT_BEHIND.map((name) => join(PROJECT, name));
	cpSync(PROJECT, folder, { recursive: true, filter: (path) => !left.includes(path) });
	symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/** Breaks the copy, runs the gate, and mends the copy. Red counts only for the reason that was given. */
async function prove({ name, broken, change, command, says }: Gate): Promise<Row> {
	const [program = '', ...args] = command;
	const begun = Date.now();
	const before = Object.keys(change).map((path) => [path, textOf(path)] as const);
	for (const [path, text] of before) write(path, change[path]?.(text ?? '') ?? '');
	const env = { CI: '1', NO_COLOR: '1', CACHE: './node_modules.cache', PORT: String(await freePort()) };
	const { status, stdout, stderr } = run(program, args, { cwd: copy, stdio: 'pipe', encoding: 'utf8', env });
	for (const [path, text] of before) {
		if (text === undefined) rmSync(join(copy, path));
		else write(path, text);
	}
	const said = `${stdout}${stderr}`;
	const red = status !== 0 && says.test(reasons(command, said));
	if (!red) console.log(said.slice(-2000));
	return { gate: name, broken, red, seconds: seconds(begun) };
}

/** Runs a test that gives its gate something to refuse. A name that fits no test fails. */
function own(file: string, name: string): Row {
	const begun = Date.now();
	const project = file.split('/')[1] ?? '';
	const list = join(copy, 'own-canary.json');
	const args = ['run', '--project', project, file, '-t', name, '--reporter=json', `--outputFile.json=${list}`];
	const { status } = run('vitest', args, { stdio: 'ignore' });
	const passed = existsSync(list) ? Number(JSON.parse(readFileSync(list, 'utf8')).numPassedTests) : 0;
	rmSync(list, { force: true });
	return { gate: file, broken: `its own canary: ${name}`, red: status === 0 && passed > 0, seconds: seconds(begun) };
}

function textOf(path: string): string | undefined {
	return existsSync(join(copy, path)) ? readFileSync(join(copy, path), 'utf8') : undefined;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(join(copy, path)), { recursive: true });
	writeFileSync(join(copy, path), text);
}

function seconds(begun: number): number {
	return Math.round((Date.now() - begun) / 1000);
}
