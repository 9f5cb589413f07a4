import { describe, expect, test } from 'vitest';
import { checklistItem } from '../../src/schema/checklist-item.ts';
import { readContent } from './read.ts';

/**
 * Every item that there ever was, with the code that links know it by. Pages link to the ids, and links that readers have
 * shared hold the codes: entries are added, never changed or removed. An item that is withdrawn keeps its line, so that its
 * code is not given to another.
 */
const CODES: Readonly<Record<string, string>> = {
	'callers-are-authorized': 'ca',
	'certificate-expiry-alert': 'ce',
	'clusters-share-what-they-must': 'cs',
	'configuration-scoped': 'sc',
	'control-plane-replicas': 'cr',
	'cost-from-own-measurements': 'om',
	'deadlines-and-budgets': 'db',
	'decision-has-a-date': 'dd',
	'evidence-is-kept': 'ek',
	'idempotency-before-retries': 'ir',
	'identity-and-protocol-declared': 'ip',
	'injection-proven': 'in',
	'limits-tested-with-their-failure': 'lt',
	'machines-outside-decided': 'mo',
	'maintained-edge': 'me',
	'need-that-remains': 'nr',
	'network-policy-beneath': 'np',
	'no-hard-requirement-violated': 'hr',
	'own-root-of-trust': 'rt',
	'owner-and-deputy': 'od',
	'place-of-proxy-decided': 'pp',
	'plaintext-refused': 'pr',
	'policies-take-effect': 'pe',
	'probes-pass-default-deny': 'pd',
	'proxies-are-scraped': 'ps',
	'rate-limits-have-a-place': 'rl',
	'releases-are-judged': 'rj',
	'rights-on-configuration': 'rc',
	'rotation-rehearsed': 'rr',
	'start-and-stop-in-order': 'ss',
	'telemetry-has-a-budget': 'tb',
	'trace-context-passed-on': 'tc',
	'upgrades-in-the-calendar': 'up',
	'way-out-known': 'wo',
};

const { checklist } = readContent().collections;

test('items keep their ids and codes, so that shared links go on meaning the same', () => {
	const present = Object.fromEntries(checklist.map(({ id, code }) => [id, code]));
	expect(CODES).toMatchObject(present);
});

test('no code was ever given to two items', () => {
	expect(new Set(Object.values(CODES)).size).toBe(Object.keys(CODES).length);
});

/** What a checklist for adoption has to ask for, and the items that ask for it. */
test.each([
	['whether a mesh is needed at all', 'need-that-remains'],
	['a platform that fits the team', 'owner-and-deputy'],
	['strict mutual TLS', 'plaintext-refused'],
	['certificates that are managed', 'own-root-of-trust'],
	['certificates that are rotated', 'rotation-rehearsed'],
	['an alert before certificates expire', 'certificate-expiry-alert'],
	['the resources of the proxies', 'cost-from-own-measurements'],
	['timeouts and capped retries', 'deadlines-and-budgets'],
	['circuit breakers that were tested', 'limits-tested-with-their-failure'],
	['idempotency before retries', 'idempotency-before-retries'],
	['progressive delivery', 'releases-are-judged'],
	['metrics', 'proxies-are-scraped'],
	['trace context', 'trace-context-passed-on'],
	['the cost of telemetry', 'telemetry-has-a-budget'],
	['injection', 'injection-proven'],
	['Jobs and init containers', 'start-and-stop-in-order'],
	['Gateway API at the edge', 'maintained-edge'],
	['a mode without sidecars', 'place-of-proxy-decided'],
	['several clusters', 'clusters-share-what-they-must'],
	['virtual machines', 'machines-outside-decided'],
	['a control plane that survives a failure', 'control-plane-replicas'],
	['policies that silently do not act', 'policies-take-effect'],
	['probes under default deny', 'probes-pass-default-deny'],
	['a way out', 'way-out-known'],
])('the list asks for %s', (_, id) => {
	expect(checklist.map((item) => item.id)).toContain(id);
});

describe('an item is refused', () => {
	const [entry] = checklist;
	if (entry === undefined) throw new Error('the checklist is empty');
	const { id: _, ...sound } = entry;

	test.each([
		['with a code that a link cannot hold', { code: 'PR' }],
		['with a code that is a word', { code: 'plaintext' }],
		['with a backtick that is not closed', { check: 'Run `kubectl get pods.' }],
		['without evidence', { facts: [] }],
	])('%s', (_, part) => {
		expect(checklistItem.safeParse({ ...sound, ...part }).success).toBe(false);
	});

	test('and accepted when it is sound', () => {
		expect(checklistItem.safeParse(sound).success).toBe(true);
	});
});
