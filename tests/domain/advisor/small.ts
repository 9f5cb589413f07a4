import type { AdvisorPlatform } from '../../../src/domain/advisor/knowledge.ts';
import type { Advice, Need } from '../../../src/domain/evidence/types.ts';

/** A simpler tool that works everywhere, unless a test says otherwise. */
export function tool(part: Partial<Need['alternatives'][number]> = {}): Need['alternatives'][number] {
	return {
		id: 'tool',
		title: 'A tool',
		answer: 'gateway',
		enough: 'Few services.',
		worksWhen: {},
		failsWhen: [],
		facts: ['own/tool'],
		...part,
	};
}

/** A need that a required encryption activates, and that no simpler tool meets. */
export function need(part: Partial<Need> = {}): Need {
	return {
		id: 'secrecy',
		title: 'Secrecy',
		order: 1,
		area: 'encryption',
		layer: 4,
		summary: 'Nobody listens.',
		mesh: 'Mutual TLS.',
		guide: '/alternatives/mtls/',
		activatedBy: [{ when: [{ encryption: ['required'] }], unless: [], strength: 'required' }],
		capabilities: [{ id: 'mtls', full: true }],
		alternatives: [],
		unasked: [],
		facts: ['own/need'],
		reviewed: '2026-11-21',
		...part,
	};
}

/** A mesh on Kubernetes that can do everything that is asked for in these tests. */
export function platform(part: Partial<AdvisorPlatform> = {}): AdvisorPlatform {
	return {
		id: 'mesh',
		name: 'A mesh',
		short: 'Mesh',
		kind: 'mesh',
		status: 'active',
		environments: ['kubernetes'],
		fullProxy: undefined,
		base: undefined,
		managed: false,
		excludedWhen: [],
		earlyWhen: [],
		statusFact: undefined,
		cells: { mtls: { answer: 'yes', fact: 'mesh/mtls' } },
		...part,
	};
}

/** Advice that is always said, unless a test says otherwise. */
export function sentence(part: Partial<Advice> = {}): Advice {
	return {
		id: 'a',
		order: 1,
		kind: 'step',
		when: [],
		unless: [],
		verdicts: [],
		qualifiers: [],
		needs: [],
		residual: [],
		candidates: [],
		text: 'Say this.',
		facts: ['own/advice'],
		checklist: [],
		fields: [],
		...part,
	};
}
