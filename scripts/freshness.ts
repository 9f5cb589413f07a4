// npm run freshness -- [--date YYYY-MM-DD] [--days 90]: which facts have to be looked at again. Fails if any is overdue.
import { parseArgs } from 'node:util';
import { dayOf, dueBy } from '../src/domain/evidence/age.ts';
import { readContent } from '../tests/content/read.ts';

const { values } = parseArgs({
	options: {
		date: { type: 'string', default: dayOf(new Date()) },
		/** How far to look ahead. */
		days: { type: 'string', default: '90' },
	},
});
const days = Number(values.days);
if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date) || Number.isNaN(Date.parse(values.date)) || !(days >= 0)) {
	console.error('--date is a day such as 2027-02-21, and --days a number from 0.');
	process.exit(2);
}

const { collections, violations } = readContent();
if (violations.length > 0) {
	console.error('The content has problems: run "npm run check" first.');
	process.exit(2);
}
const facts = collections.facts.map(({ id, review_by }) => ({ id, review_by, file: `content/facts/${id}.yaml` }));
const tests = collections.testbeds.map(({ id, review_by }) => ({
	id,
	review_by,
	file: `content/testbeds/${id}.yaml`,
}));
const { overdue, soon } = dueBy([...facts, ...tests], values.date, days);
for (const { review_by, file } of overdue) console.log(`overdue  ${review_by}  ${file}`);
for (const { review_by, file } of soon) console.log(`due      ${review_by}  ${file}`);
console.log(`${overdue.length} overdue on ${values.date}, ${soon.length} due in the next ${days} days.`);
process.exitCode = overdue.length > 0 ? 1 : 0;
