import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { triggersFor } from '../../../src/domain/advisor/triggers.ts';
import { decodeLink, encodeLink, initialState } from '../../../src/domain/permalink/link.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { PROFILE_FIELDS, PROFILE_SETS } from '../../../src/schema/profile.ts';
import { advisorLink, scoringLink } from '../../../src/tools/advisor/handover.ts';
import { reportOf } from '../../../src/tools/advisor/share.ts';
import { advisorFields, MOST, profileOf, stateOf } from '../../../src/tools/advisor/state.ts';
import { completeProfiles, KNOWLEDGE, LIBRARY, profiles } from '../advisor/knowledge.ts';

const FIELDS = advisorFields(KNOWLEDGE);
const EDITION = '2026.11.21';
const write = (profile: Profile) => encodeLink(FIELDS, stateOf(FIELDS, profile), EDITION);
const read = (link: string) => decodeLink(FIELDS, `#${link}`);

/** What can be named as being in place only after the first edition. */
const LATER: NonNullable<Profile['existing']> = ['istio-ambient', 'consul-mesh', 'nginx-service-mesh', 'traefik-mesh'];

/** Links as readers have shared them. They must go on meaning the same: entries are never changed or removed. */
const GOLDEN: readonly (readonly [string, Profile])[] = [
	['v=1&kb=2026.11.21', {}],
	['v=1&kb=2026.11.21&en=r', { encryption: 'required' }],
	['v=1&kb=2026.11.21&cn=0&ti=0', { constraints: [], traits: [] }],
	[
		'v=1&kb=2026.11.21&en=r&az=s&pt=6&ks=h&sv=120&lg=6&tm=15&pl=k&ob=g&tr=r&tn=i&cl=2&nw=i&cn=o.p&lb=n&nh=n&ex=n&ti=0&st=p',
		{
			encryption: 'required',
			authorization: 'service-identity',
			platform_team: 6,
			kubernetes_skill: 'high',
			services: 120,
			languages: 6,
			teams: 15,
			platforms: ['kubernetes'],
			observability: 'golden-metrics',
			traffic: ['retries-timeouts'],
			tenancy: 'internal-teams',
			clusters: 2,
			networks: 'isolated-multi',
			constraints: ['osi-licence-only', 'on-prem'],
			latency_budget: 'normal',
			node_headroom: 'normal',
			existing: ['none'],
			traits: [],
			stage: 'production',
		},
	],
	[
		'v=1&kb=2026.11.21&pl=k.v.b.e.n.s&tr=r.cb.ci.cn.m.f.l.rl.g.mc.e',
		{ platforms: [...PROFILE_SETS.platforms], traffic: PROFILE_SETS.traffic.filter((wish) => wish !== 'none') },
	],
	[
		'v=1&kb=2026.11.21&cn=w.f.nc.nb.o.s.m.k.cc.co.h.g.a.e.p.ar',
		{ constraints: PROFILE_SETS.constraints.filter((constraint) => constraint !== 'openshift') },
	],
	['v=1&kb=2026.11.21&cn=os', { constraints: ['openshift'] }],
	[
		'v=1&kb=2026.11.21&ex=am.os.cc.is.l.cd.k.ip.o&ti=g.u.b.ai.e.m.d.s',
		{
			existing: PROFILE_SETS.existing.filter((existing) => existing !== 'none' && !LATER.includes(existing)),
			traits: [...PROFILE_SETS.traits],
		},
	],
	['v=1&kb=2026.11.21&ex=ia.cm.ns.tm', { existing: [...LATER] }],
	[
		'v=1&kb=2026.11.21&en=w&az=j&ks=n&ob=f&tn=c&nw=f&lb=e&nh=s&st=m',
		{
			encryption: 'nice',
			authorization: 'jwt',
			kubernetes_skill: 'none',
			observability: 'flow-logs',
			tenancy: 'customer-tenants',
			networks: 'flat-multi',
			latency_budget: 'extreme',
			node_headroom: 'scarce',
			stage: 'migrating',
		},
	],
];

describe('a link to the advisor', () => {
	test.each(GOLDEN)('goes on meaning the same: %s', (link, profile) => {
		const decoded = read(link);
		expect(decoded).toMatchObject({ notices: [], refused: false, edition: EDITION });
		expect(profileOf(decoded.state)).toEqual(profile);
		expect(write(profile)).toBe(link);
	});

	test('comes back as it was, whatever was answered or skipped', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				const decoded = read(write(profile));
				expect(decoded.notices).toEqual([]);
				expect(profileOf(decoded.state)).toEqual(profile);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is the same for the same answers, in characters that survive every wiki', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				expect(write(profile)).toMatch(/^[A-Za-z0-9._~&=-]+$/);
				expect(write(structuredClone(profile))).toBe(write(profile));
			}),
		);
	});

	test('stays within 200 characters for each worked scenario', () => {
		for (const { id, profile } of LIBRARY.scenarios) expect(write(profile).length, id).toBeLessThanOrEqual(200);
	});

	test('stays within 200 characters whatever is answered once, and within 600 with every box ticked', () => {
		fc.assert(
			fc.property(completeProfiles, (profile) => {
				expect(write(profile).length).toBeLessThanOrEqual(200);
			}),
		);
		const parts = KNOWLEDGE.questions.flatMap((question) => question.parts);
		const everything = Object.fromEntries(
			parts.map(({ field, choose, options }) => {
				const values = options.map(({ value }) => value);
				return [field, choose === 'number' ? MOST : choose === 'one' ? values.at(-1) : values];
			}),
		) as Profile;
		expect(write(everything).length).toBeLessThanOrEqual(600);
		expect(profileOf(read(write(everything)).state)).toEqual(everything);
	});

	test('has a key for each field and a code for each option, each its own', () => {
		const keys = PROFILE_FIELDS.map((field) => FIELDS[field].key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { parts } of KNOWLEDGE.questions)
			for (const { field, options } of parts)
				expect(new Set(options.map(({ code }) => code)).size, field).toBe(options.length);
	});

	test.each([
		['en=x', '“x” is none of n, w, r, so “Must traffic between services be encrypted?” (en) keeps its default.'],
		['sv=99999999', 'In “Services that call each other” (sv): 99999999 was changed to 1000000.'],
		['sv=2_5', '“2_5” is not a whole number, so “Services that call each other” (sv) keeps its default.'],
		['pl=k.z', 'In “Where do the services run?” (pl): “z” is none of k, v, b, e, n, s and was left out.'],
		['pl=z.y', '“z” is none of k, v, b, e, n, s, so “Where do the services run?” (pl) keeps its default.'],
		['pl=0', '“0” is none of k, v, b, e, n, s, so “Where do the services run?” (pl) keeps its default.'],
		['pl=.', '“.” names no option of this question, so “Where do the services run?” (pl) keeps its default.'],
		['en=r&en=n', '“en” occurs twice; the first value was kept.'],
		['q=hello', '“q” is not part of this tool and was ignored.'],
		['en=<b>', '“en=<b>” could not be read and was ignored.'],
		['__proto__=n', '“__proto__=n” could not be read and was ignored.'],
		['proto=n', '“proto” is not part of this tool and was ignored.'],
		[
			'en=constructor',
			'“constructor” is none of n, w, r, so “Must traffic between services be encrypted?” (en) keeps its default.',
		],
	])('that says %s is used as far as it can be, and the reader is told', (part, notice) => {
		expect(read(`v=1&${part}`).notices).toEqual([notice]);
	});

	test('takes a list of which nothing is known for no answer, not for "none of these"', () => {
		expect(profileOf(read('v=1&cn=zz&ti=0').state)).toEqual({ traits: [] });
	});

	test('keeps every other answer when one cannot be read', () => {
		expect(profileOf(read('v=1&sv=12&en=x&tm=3').state)).toEqual({ services: 12, teams: 3 });
	});

	test('never throws, and never makes an answer up', () => {
		const keys = Object.values(FIELDS).map(({ key }) => key);
		const parts = fc.array(
			fc.tuple(
				fc.constantFrom(...keys, 'v', 'kb', 'zz'),
				fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('0', 'n', 'k.v', '.', '~', '1e3')),
			),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(parts, (pairs) => {
				const { state } = read(pairs.map((pair) => pair.join('=')).join('&'));
				expect(Object.keys(state)).toEqual(Object.keys(initialState(FIELDS)));
				const again = read(write(profileOf(state)));
				expect([profileOf(again.state), again.notices]).toEqual([profileOf(state), []]);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('what the advisor hands over', () => {
	const profile = LIBRARY.scenarios.find(({ id }) => id === 'mutual-tls-for-hundreds-of-services')?.profile ?? {};

	test('opens the advisor with the same answers', () => {
		const [path, link = ''] = advisorLink(KNOWLEDGE, profile, EDITION).split('#');
		expect(path).toBe('/decide/advisor/');
		expect(profileOf(read(link).state)).toEqual(profile);
	});

	test('opens the calculator with the candidates that are left, no mesh among them, and the weights of the situation', () => {
		const result = advise(KNOWLEDGE, profile);
		const link = scoringLink(KNOWLEDGE, result, EDITION);
		const weights = KNOWLEDGE.criteria.map(({ id }) => result.weighting.weights[id]).join('.');
		expect(link).toMatch(/^\/compare\/scoring\/#v=1&kb=2026\.11\.21&/);
		expect(link).toContain(`w=${weights}`);
		expect(link).toMatch(/c=no-mesh\.|c=[^&]*\.no-mesh/);
		for (const { platform } of result.candidates)
			if (KNOWLEDGE.scored.some(({ id }) => id === platform.id))
				expect(link).toMatch(new RegExp(`[=.]${platform.id}(?:[.&]|$)`));
	});

	test('opens the calculator with what required needs ask for, so that no mesh does not win by its points', () => {
		const result = advise(KNOWLEDGE, profile);
		expect(result.needs.some(({ strength, met }) => strength === 'required' && met === 'mesh')).toBe(true);
		const asked = new URLSearchParams(scoringLink(KNOWLEDGE, result, EDITION).split('#')[1]).get('m')?.split('.');
		expect(asked).toContain('mtls-strict~f');
		expect(scoringLink(KNOWLEDGE, advise(KNOWLEDGE, { encryption: 'none' }), EDITION)).not.toContain('&m=');
	});
});

test('advice that is taken along before its triggers have been found holds them all the same', () => {
	const profile: Profile = { encryption: 'required', platforms: ['kubernetes'], platform_team: 1, services: 12 };
	const result = advise(KNOWLEDGE, profile);
	const data = { edition: EDITION, knowledge: KNOWLEDGE, examples: [], checklist: {} };
	const triggers = triggersFor(KNOWLEDGE, profile, result.ruling);
	const report = (found: typeof triggers | undefined) =>
		reportOf({ data, profile, result, triggers: found, url: 'https://mesh.example/' }, []);
	expect(report(undefined).sections.map(({ title }) => title)).toContain('What would change the verdict');
	expect(report(undefined)).toEqual(report(triggers));
});

test('advice that is taken along says which constraints could give, and which answers contradict each other', () => {
	const profile: Profile = {
		...{ encryption: 'required', platforms: ['kubernetes'], platform_team: 6, kubernetes_skill: 'high' },
		constraints: ['fips', 'no-commercial-licence', 'cni-cilium', 'old-kernel'],
	};
	const result = advise(KNOWLEDGE, profile);
	const data = { edition: EDITION, knowledge: KNOWLEDGE, examples: [], checklist: {} };
	const { sections } = reportOf({ data, profile, result, triggers: [], url: 'https://mesh.example/' }, []);
	const told = (title: string) => JSON.stringify(sections.filter((section) => section.title === title));
	expect(told('Which constraint to relax')).toMatch(
		/FIPS-validated cryptography[^"]*: limit the demand [^"]*Brings back /,
	);
	expect(told('Answers that contradict each other')).toContain('Cilium stays, and so do old kernels.');
});
