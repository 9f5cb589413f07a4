import { describe, expect, test } from 'vitest';
import { factsByGroup, factsBySubjectTopic } from '../../../src/domain/evidence/topics.ts';
import { FACT, SOUND } from '../../content/canary.ts';

const [CAPABILITY] = SOUND.capabilities;
const [GROUP] = SOUND.groups;
if (CAPABILITY === undefined || GROUP === undefined) throw new Error('the sound content is whole');

/** Two groups and three capabilities, of which the first is asked for last. */
const CONTENT = {
	...SOUND,
	groups: [GROUP, { ...GROUP, id: 'routing', title: 'Routing', order: 0 }, { ...GROUP, id: 'empty', title: 'Empty' }],
	capabilities: [
		{ ...CAPABILITY, id: 'timeouts', title: 'Timeouts', order: 2 },
		CAPABILITY,
		{ ...CAPABILITY, id: 'mirroring', title: 'Mirroring', group: 'routing' },
		{ ...CAPABILITY, id: 'unknown', title: 'Unknown', order: 0 },
	],
};
const about = (topic: string, part: Partial<typeof FACT> = {}) => ({ ...FACT, id: `linkerd/${topic}`, topic, ...part });

const outline = (groups: ReturnType<typeof factsByGroup>) =>
	groups.map(({ title, topics }) => [
		title,
		...topics.map((topic) => [topic.title, ...topic.facts.map(({ id }) => id)]),
	]);

describe('facts under headings', () => {
	const facts = [about('timeouts'), about('retries'), about('mirroring'), about('elsewhere')];

	test('stand under the groups and capabilities of the matrix, in its order, and under no heading without facts', () => {
		expect(outline(factsByGroup(facts, CONTENT))).toEqual([
			['Routing', ['Mirroring', 'linkerd/mirroring']],
			['Resilience', ['Retries', 'linkerd/retries'], ['Timeouts', 'linkerd/timeouts']],
		]);
	});

	test('begin with the one that leads, and else stay in their order', () => {
		const lead = about('retries', { id: 'linkerd/z', lead: true });
		const all = [about('retries'), about('retries', { id: 'linkerd/a' }), lead];
		expect(outline(factsByGroup(all, CONTENT))).toEqual([
			['Resilience', ['Retries', 'linkerd/z', 'linkerd/retries', 'linkerd/a']],
		]);
	});

	test('about another subject stand under its own topics first, without those of which nothing is known', () => {
		const topics = { history: 'History', future: 'Future', law: 'Law' };
		const subject = { id: 'smi', title: 'SMI', summary: 'x', order: 1, topics };
		const all = [...facts, about('law'), about('history')];
		expect(outline(factsBySubjectTopic(all, subject, CONTENT)).slice(0, 3)).toEqual([
			['History', ['History', 'linkerd/history']],
			['Law', ['Law', 'linkerd/law']],
			['Routing', ['Mirroring', 'linkerd/mirroring']],
		]);
	});
});
