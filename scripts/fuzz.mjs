// npm run fuzz -- [--cases 100000] [--seed <number>]: throws hostile input at everything that reads input from outside, and
// tries all properties with other cases than every run of the tests has.
import { parseArgs } from 'node:util';
import { run } from './install.mjs';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 100_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
	console.error('--cases and --seed are whole numbers, and there is at least one case.');
	process.exit(2);
}

console.log(`${cases} cases from seed ${seed}. To repeat them: npm run fuzz -- --cases ${cases} --seed ${seed}`);
const env = { FUZZ_CASES: String(cases), PROPERTY_SEED: String(seed) };
const vitest = (...args) =>
	run('vitest', ['run', '--project', 'domain', '--testTimeout=0', ...args], { env }).status ?? 1;
const hostile = vitest('--reporter=verbose', 'tests/domain/fuzz');
const properties = vitest('--reporter=dot', '--exclude=tests/domain/fuzz');
process.exit(hostile || properties);
