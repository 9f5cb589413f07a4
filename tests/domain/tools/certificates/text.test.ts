import { describe, expect, test } from 'vitest';
import { DAY } from '../../../../src/domain/certificates/certificate.ts';
import type { Knowledge } from '../../../../src/domain/certificates/knowledge.ts';
import { initialState, type State } from '../../../../src/domain/permalink/link.ts';
import type { CertificatesData } from '../../../../src/tools/certificates/model.ts';
import { outcomeOf } from '../../../../src/tools/certificates/outcome.ts';
import { type CertificatesFields, certificatesFields } from '../../../../src/tools/certificates/state.ts';
import { headline, warningsOf } from '../../../../src/tools/certificates/text.ts';

const LINKERD = {
	id: 'linkerd',
	leaf: { lifetime: DAY, renewal: { from: 0.7, to: 0.7 }, counted: 'workloads' },
	root: { name: 'trust anchor' },
	intermediate: { name: 'issuer' },
} as unknown as Knowledge;

const DATA: CertificatesData = { edition: 'x', day: '2026-11-21', platforms: [LINKERD], facts: [] };

const at = (text: string) => Date.parse(`${text}Z`);
const ROOT = { layer: 'root', from: at('2024-11-22T00:00'), to: at('2026-12-31T00:00') } as const;
const LATE = { layer: 'intermediate', from: at('2026-04-22T00:00'), to: at('2027-04-22T00:00') } as const;

const seen = (now: string, state: Partial<State<CertificatesFields>> = { chain: [ROOT, LATE] }) =>
	outcomeOf(DATA, { ...initialState(certificatesFields(DATA)), ...state }, at(now));

describe('a certificate that outlives what is above it', () => {
	test('is told, with both dates and what to do', () => {
		expect(warningsOf(seen('2026-11-21T12:00'))).toEqual([
			'The issuer outlives the trust anchor: it is valid until 2027-04-22 and refused from 2026-12-31 on. Rotate the trust anchor first, then issue the next issuer below the new one.',
		]);
	});

	test('leaves the first word to what is above it', () => {
		expect(headline(seen('2026-11-21T12:00'))).toEqual([
			'Rotate the trust anchor now.',
			'The last day to begin in good time was 2026-09-07 (75 days ago). It should have been replaced by 2026-10-07 and expires on 2026-12-31 00:00 UTC.',
		]);
		expect(headline(seen('2027-01-02T12:00'))[0]).toBe('The trust anchor has expired.');
	});
});

test('a chain in which nothing outlives another has no warning', () => {
	expect(warningsOf(seen('2026-11-21T12:00', {}))).toEqual([]);
});
