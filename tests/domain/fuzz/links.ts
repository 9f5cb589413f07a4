import fc from 'fast-check';
import { expect } from 'vitest';
import { readAppearance } from '../../../src/domain/embed/appearance.ts';
import { pastedFact } from '../../../src/domain/embed/pasted-fact.ts';
import { readOpinions } from '../../../src/domain/opinions/pasted.ts';
import { decodeLink, encodeLink, type Fields, MAX_LENGTH } from '../../../src/domain/permalink/link.ts';
import { readPasted } from '../../../src/domain/record/pasted.ts';
import { toHtml } from '../../../src/domain/share/html.ts';
import { findState, stateFor } from '../../../src/domain/share/reopen.ts';
import { TOOL_IDS, type ToolId } from '../../../src/domain/share/tools.ts';
import { addressOf, EDITION, LINKS, reportFor, TESTED } from '../share/reports.ts';
import { mutated, NASTY } from './mutated.ts';
import { expectSentences, type Target } from './target.ts';

const ALLOWED = /^[a-z0-9]+=[A-Za-z0-9._~-]*(?:&[a-z0-9]+=[A-Za-z0-9._~-]*)*$/;

/** Links with the keys of a tool and values of every kind, and damaged ones. */
function anyLink(fields: Fields, golden: string): fc.Arbitrary<string> {
	const keys = Object.values(fields).map(({ key }) => key);
	const value = fc.oneof(
		fc.stringMatching(/^[A-Za-z0-9._~-]{0,24}$/),
		fc.tuple(fc.stringMatching(/^[a-z0-9_~]{1,3}[.~]?$/), fc.nat(1500)).map(([text, times]) => text.repeat(times)),
		fc.constantFrom('0', '1', '1.2.3', '9.9.9.9.9.9.9.9.9', '0_5', '-1', 'y', 'n', '~', '2026-11-21', ...NASTY),
		fc.constantFrom(...golden.split('&').map((part) => part.slice(part.indexOf('=') + 1))),
	);
	const pair = fc.tuple(fc.constantFrom('v', 'kb', '__proto__', ...keys), value).map((parts) => parts.join('='));
	return fc.oneof(
		fc.array(pair, { maxLength: 12 }).map((pairs) => `v=1&kb=${EDITION}&${pairs.join('&')}`),
		mutated([golden]),
	);
}

/** What a link to a tool promises: a complete state, corrections that name their field, and a form that comes back. */
export function permalinkTarget(name: string, fields: Fields, golden: string): Target {
	const property = fc.property(anyLink(fields, golden), (link) => {
		const { state, notices, raw } = decodeLink(fields, link);
		expect(Object.keys(state)).toEqual(Object.keys(fields));
		expect(raw.length).toBeLessThanOrEqual(MAX_LENGTH);
		expectSentences(notices, 41);
		for (const notice of notices) expect(notice).toMatch(/“[\s\S]*”|^The link /);
		const written = encodeLink(fields, state, EDITION);
		expect(written).toMatch(ALLOWED);
		// Text from a hostile link may need more room in its own form, and such a link is refused.
		if (written.length > MAX_LENGTH) return;
		const again = decodeLink(fields, written);
		expect([again.notices, again.refused]).toEqual([[], false]);
		expect(encodeLink(fields, again.state, EDITION)).toBe(written);
	});
	return { name, share: 4, run: (settings) => fc.assert(property, settings) };
}

const fieldsOf = (id: ToolId) => (TESTED[id] as unknown as { fields: Fields }).fields;

const MARKUP =
	/<\/?(?:script|img|iframe|svg|style|link|base|form|object|embed)\b|\son[a-z]+\s*=|(?:href|src)="?javascript:/i;

/** A form whose text a wiki shows as HTML. */
const exported = fc.property(
	fc.constantFrom(...TOOL_IDS).chain((tool) =>
		anyLink(fieldsOf(tool), LINKS[tool]).map((link) => {
			const fields = fieldsOf(tool);
			return { tool, state: encodeLink(fields, decodeLink(fields, link).state, EDITION) };
		}),
	),
	({ tool, state }) => {
		// What a link holds unescaped is escaped in ours, which can be longer than any tool reads; the record says so.
		fc.pre(state.length <= MAX_LENGTH);
		const { report } = reportFor(tool, state);
		expect(toHtml(report)).not.toMatch(MARKUP);
	},
);

const ADDRESSES = [
	...TOOL_IDS.map((tool) => addressOf(tool, LINKS[tool])),
	// Shared from a site whose content had gone on since its edition.
	addressOf('advisor', LINKS.advisor.replace(EDITION, `${EDITION.slice(0, 10)}.123456`)),
];

const reopened = fc.property(mutated([...ADDRESSES, ADDRESSES.join('\n'), `[x](${ADDRESSES[0]})`]), (text) => {
	const found = findState(text);
	if (found.kind !== 'state') return expectSentences([found.reason], 1);
	expect(found.state).toMatch(ALLOWED);
	expectSentences(found.more, 1);
	expect(findState(addressOf(found.tool, found.state), found.tool)).toMatchObject({ state: found.state });
});

const opinions = fc.property(
	mutated([`Ana: ${addressOf('advisor', LINKS.advisor)}\nBen\n${addressOf('scoring', LINKS.scoring)}\n`]),
	(text) => {
		const { opinions: read, problems } = readOpinions(text);
		expectSentences(problems, text.split('\n').length);
		for (const problem of problems) expect(problem).toMatch(/^Line \d+/);
		for (const { name, state } of read) {
			expect(name.length).toBeLessThanOrEqual(50);
			expect(state).toMatch(ALLOWED);
		}
	},
);

const taken = fc.property(mutated(ADDRESSES), fc.constantFrom('advice', 'ranking', 'estimate'), (text, wanted) => {
	const read = readPasted(text, wanted);
	if ('problem' in read) expectSentences([read.problem], 1);
	else if (read.state !== '') expect(read.state).toMatch(ALLOWED);
});

const snippets = fc.property(mutated([...ADDRESSES, 'linkerd/retry-budget']), (text) => {
	for (const tool of TOOL_IDS) {
		const { state, error } = stateFor(tool, text);
		expect(state).toMatch(/^[A-Za-z0-9._~&=-]*$/);
		if (error !== undefined) expectSentences([error], 1);
	}
	expect(pastedFact(text) ?? 'a/b').toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
});

const appearance = fc.property(
	mutated(['?theme=dark&view=table&head=0', '#density=compact&accent=336699&id=x1']),
	mutated(['#theme=light']),
	(query, fragment) => {
		const { appearance: shown, notices } = readAppearance(query, fragment);
		expectSentences(notices, 6);
		expect(['auto', 'light', 'dark']).toContain(shown.theme);
		expect(shown.accent ?? '000000').toMatch(/^[0-9a-f]{6}$/i);
		expect(shown.id ?? 'x').toMatch(/^[\w-]{1,32}$/);
	},
);

const target = <T>(name: string, share: number, property: fc.IProperty<T>): Target => ({
	name,
	share,
	run: (settings) => fc.assert(property, settings),
});

export const LINK_TARGETS: readonly Target[] = [
	...TOOL_IDS.map((id) => permalinkTarget(`a link to ${id}`, fieldsOf(id), LINKS[id])),
	target('an export of a state from a hostile link', 0.3, exported),
	target('a text that is opened again', 4, reopened),
	target('links of colleagues', 3, opinions),
	target('a link that a record takes', 3, taken),
	target('a link that becomes a snippet', 3, snippets),
	target('the appearance of an embed', 3, appearance),
];
