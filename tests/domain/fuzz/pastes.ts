import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { summaryOf } from '../../../src/domain/cluster/summary.ts';
import { readHostMessage } from '../../../src/domain/embed/messages.ts';
import { resultsTemplate } from '../../../src/domain/overhead/results-template.ts';
import { guessWith } from '../../../src/domain/search/guess.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { readFileBytes, readPaste } from '../../../src/tools/certificates/paste.ts';
import { readCertificates } from '../../../src/tools/certificates/reader/read.ts';
import { chainFrom, numberFrom } from '../../../src/tools/overhead/entry.ts';
import { NUMBER_FIELDS, type NumberName } from '../../../src/tools/overhead/number-fields.ts';
import { stepsOf } from '../cluster/paste.ts';
import { COEFFICIENTS } from '../overhead/published.ts';
import { mutated, NASTY } from './mutated.ts';
import { expectSentences, expectSoundPrototypes, type Target } from './target.ts';

const here = (...path: readonly string[]) => join(import.meta.dirname, '..', ...path);
const readAll = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** No paste becomes more than it holds: what is known of a cluster grows with its lines at most. */
function expectRead(text: string): void {
	const { outcome, cluster } = stepsOf(text);
	expectSoundPrototypes();
	if ('refused' in outcome) {
		expect(['secret', 'length']).toContain(outcome.refused);
		return;
	}
	expectSentences(
		[...outcome.skipped.flatMap(({ what, why }) => [what, why]), ...outcome.recognized.flatMap(({ notes }) => notes)],
		500,
	);
	const summary = summaryOf(cluster);
	expect(JSON.stringify(summary).length).toBeLessThan(20_000 + 20 * text.length);
	for (const { low, typical, high } of summary.results) {
		expect([low, typical, high].every((figure) => Number.isFinite(figure))).toBe(true);
	}
}

const outputs = readAll(here('cluster', 'fixtures')).map((text) => text.slice(0, 6000));
const cluster = fc.property(mutated(outputs), expectRead);
const measured = fc.property(
	mutated(
		[resultsTemplate(COEFFICIENTS, '2026.11.21'), 'coefficient,low,typical,high,note\nenvoy-memory,40,52,70,x\n'],
		10,
	),
	expectRead,
);

const chains = readAll(here('certificates', 'chains'));

async function expectCertificates(paste: ReturnType<typeof readPaste>): Promise<void> {
	if (paste.kind === 'unusable') return expectSentences([paste.message], 1);
	if (paste.kind !== 'certificates') return;
	expectSentences(paste.notes, 50);
	const { certificates, unreadable } = await readCertificates(paste.found);
	expect(certificates.length + unreadable).toBeLessThanOrEqual(20);
	for (const { subject, issuer, notBefore, notAfter } of certificates) {
		expect(subject.length + issuer.length).toBeLessThan(20_000);
		expect([typeof notBefore, typeof notAfter]).toEqual(['number', 'number']);
	}
}

const pem = fc.asyncProperty(mutated(chains, 3), (text) => expectCertificates(readPaste(text)));

/** Certificates whose bytes were changed, which armor would not let through. */
const ders = chains.flatMap((text) => {
	const paste = readPaste(text);
	return paste.kind === 'certificates' ? paste.found : [];
});
const der = fc.asyncProperty(
	fc.constantFrom(...ders),
	fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
	async (bytes, changes) => {
		const damaged = Uint8Array.from(bytes);
		for (const [at, value] of changes) damaged[at % damaged.length] = value;
		await expectCertificates(readFileBytes(damaged));
	},
);

const message = fc.property(
	fc.oneof(
		fc.anything(),
		fc.record(
			{
				type: fc.oneof(fc.constantFrom('mesh-or-not:theme', 'mesh-or-not:ping', ...NASTY), fc.anything()),
				v: fc.oneof(fc.constant(1), fc.anything()),
				theme: fc.oneof(fc.constantFrom('dark', 'auto', ...NASTY), fc.anything()),
			},
			{ requiredKeys: [] },
		),
	),
	(data) => {
		const read = readHostMessage(data);
		expectSoundPrototypes();
		if (read === undefined) return;
		expect(Object.keys(read)).toEqual(read.type === 'mesh-or-not:ping' ? ['type'] : ['type', 'theme']);
		if (read.type === 'mesh-or-not:theme') expect(['auto', 'light', 'dark']).toContain(read.theme);
	},
);

const words = ['retry', 'budget', 'certificate', 'ambient', 'latency'];
const GERMAN = { language: 'German', fillers: ['der'], meanings: { zertifikat: 'certificate' } };
const query = fc.property(
	mutated(['retry budgte', 'what is mtls?', 'certifcate rotation', 'das Zertifikat läuft ab']),
	(text) => {
		const { terms, others, corrected } = parseQuery(
			text,
			[['mtls', 'mutual tls']],
			guessWith({ words, lexicons: [GERMAN] }),
		);
		expect(terms.length + others.length).toBeLessThanOrEqual(2 * text.length + 2);
		expect((corrected ?? '').length).toBeLessThanOrEqual(20 * text.length);
	},
);

const NUMBERS = Object.keys(NUMBER_FIELDS) as readonly NumberName[];
const entry = fc.property(mutated(['1,200', '0.5', '3, 2, 1']), fc.constantFrom(...NUMBERS), (text, name) => {
	for (const read of [numberFrom(name, text), chainFrom(text)]) {
		if ('error' in read) expectSentences([read.error], 1);
		else expect([read.value].flat().every((value) => value === undefined || Number.isFinite(value))).toBe(true);
	}
});

export const PASTE_TARGETS: readonly Target[] = [
	{ name: 'pasted output of kubectl', share: 2, run: (settings) => fc.assert(cluster, settings) },
	{ name: 'a file of measurements', share: 3, run: (settings) => fc.assert(measured, settings) },
	{ name: 'pasted certificates', share: 1, run: (settings) => fc.assert(pem, settings) },
	{ name: 'certificates with changed bytes', share: 1, run: (settings) => fc.assert(der, settings) },
	{ name: 'a message from another frame', share: 4, run: (settings) => fc.assert(message, settings) },
	{ name: 'a question to the search', share: 3, run: (settings) => fc.assert(query, settings) },
	{ name: 'a number that a reader typed', share: 4, run: (settings) => fc.assert(entry, settings) },
];
