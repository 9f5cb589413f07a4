import { describe, expect, test } from 'vitest';
import { FORMS, type Form } from '../../../src/domain/share/forms.ts';
import { GROUPS, PLATFORMS } from '../../../src/domain/share/platforms.ts';
import { userMacro } from '../../../src/domain/share/snippets.ts';
import { readContent } from '../../content/read.ts';

const facts = new Set(readContent().collections.facts.map(({ id }) => id));
const ways = PLATFORMS.flatMap((platform) =>
	platform.ways.map((way) => [`${platform.name}, ${way.title}`, way] as const),
);
const frame = { url: 'https://site.example/embed/scoring/#v=1&kb=2026.11.21', title: 'A "title" & <b>', height: 900 };

describe('the list of places', () => {
	test('has each place once, in its group, and at least one way to bring a result there', () => {
		expect(new Set(PLATFORMS.map(({ id }) => id)).size).toBe(PLATFORMS.length);
		for (const { group, ways: own } of PLATFORMS) {
			expect(GROUPS).toContain(group);
			expect(own.length).toBeGreaterThan(0);
			expect(new Set(own.map(({ title }) => title)).size).toBe(own.length);
		}
	});

	test.each(ways)(
		'%s begins with copying or saving, and rests on facts that exist',
		(_, { steps, facts: cited = [] }) => {
			expect(steps[0]).toMatch(/^(?:Copy|Download)/);
			expect(cited.filter((id) => !facts.has(id))).toEqual([]);
		},
	);

	test.each(ways.filter(([name, { form }]) => (FORMS[form] as Form).snippet && !/HTML|mail/.test(name)))(
		'%s shows a live result, so it has a fact behind it or says that nobody verified it',
		(_, { facts: cited = [], unverified }) => {
			expect(cited.length > 0 || unverified !== undefined).toBe(true);
		},
	);
});

test('a policy has to allow the scheme and the port under which the site is served', () => {
	const lines = ways.map(([, { admin }]) => admin?.line?.('wiki.example:8080', 'http://wiki.example:8080'));
	expect(lines).toContain('frame-src http://wiki.example:8080');
	expect(lines.join()).not.toContain('https:');
});

test('a user macro reads no instruction of the template language in the address, and keeps to the protocol', () => {
	const macro = userMacro(frame);
	expect(macro).toContain('src="https://site.example/embed/scoring/&#35;v=1&amp;kb=2026.11.21"');
	expect(macro).toContain('title="A &quot;title&quot; &amp; &lt;b&gt;"');
	expect(macro).toContain('event.source !== frames[i].contentWindow');
	expect(macro.match(/<script>[\s\S]*<\/script>/)?.[0]).not.toContain('&lt;');
});
