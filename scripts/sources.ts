// npm run sources -- [--only <part of an id or address>] [--json <file>] [--delay ms] [--timeout ms] [--hosts number]
// Opens every source and says which are dead, moved or unreachable. Needs a network. Fails if any is dead.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readContent } from '../tests/content/read.ts';
import { PROJECT } from './install.mjs';
import { checkSources } from './sources/check.ts';
import { readIgnored } from './sources/ignored.ts';

const { values } = parseArgs({
	options: {
		only: { type: 'string', default: '' },
		json: { type: 'string' },
		delay: { type: 'string', default: '1000' },
		timeout: { type: 'string', default: '20000' },
		hosts: { type: 'string', default: '6' },
	},
});
const pace = {
	delay: numberOf('delay', 0),
	timeout: numberOf('timeout', 1),
	hosts: numberOf('hosts', 1),
	patience: 60_000,
};

const { sources } = readContent().collections;
const list: unknown = parse(readFileSync(join(PROJECT, 'scripts/sources/ignored.yaml'), 'utf8'));
const ignored = readIgnored(list, new Set(sources.map(({ id }) => id)));
const wanted = sources.filter(
	({ id, url }) => !ignored.has(id) && (id.includes(values.only) || url.includes(values.only)),
);

const checked = await checkSources(wanted, pace, ({ finding, said, id, url, now }) => {
	if (finding !== 'ok')
		console.log([finding.padEnd(11), said.padEnd(18), id, url, now && `-> ${now}`].filter(Boolean).join('  '));
});
const count = (finding: string) => checked.filter((one) => one.finding === finding).length;
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(checked, undefined, 1)}\n`);
console.log(
	`${checked.length} sources: ${count('ok')} as before, ${count('moved')} moved, ${count('dead')} dead, ${count('unreachable')} unreachable; ${ignored.size} ignored.`,
);
if (checked.length > 0 && count('unreachable') === checked.length) {
	console.error('Nothing at all could be reached: is there a network?');
	process.exitCode = 2;
} else process.exitCode = count('dead') > 0 ? 1 : 0;

function numberOf(name: 'delay' | 'timeout' | 'hosts', least: number): number {
	const number = Number(values[name]);
	if (Number.isInteger(number) && number >= least) return number;
	console.error(`--${name} is a whole number from ${least}.`);
	process.exit(2);
}
