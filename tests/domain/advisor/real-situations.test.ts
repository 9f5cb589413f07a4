import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/domain/advisor/advise.ts';
import { titleOf } from '../../../src/domain/advisor/verdict.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { KNOWLEDGE } from './knowledge.ts';

/** A platform team of three on one cluster, whose assessor wants the wire encrypted and asks for no proof of callers. */
const WIRE: Profile = {
	...{ platforms: ['kubernetes'], tenancy: 'internal-teams', clusters: 1, networks: 'one', stage: 'production' },
	...{ observability: 'basic', traffic: ['none'], existing: ['none'], traits: [], constraints: [] },
	...{ latency_budget: 'normal', node_headroom: 'normal', platform_team: 3, kubernetes_skill: 'medium' },
	...{ services: 30, languages: 3, teams: 4, encryption: 'required', authorization: 'none' },
};
const IDENTITY: Profile = { ...WIRE, authorization: 'service-identity', services: 80, languages: 4, teams: 10 };

const advised = (part: Partial<Profile>, base = WIRE) => advise(KNOWLEDGE, { ...base, ...part });
const toolFor = (need: string, part: Partial<Profile>, base?: Profile) =>
	advised(part, base).needs.find((finding) => finding.need === need)?.alternative?.id;
const proposed = (part: Partial<Profile>, base?: Profile) =>
	advised(part, base).candidates.map(({ platform }) => platform.id);
const told = (part: Partial<Profile>, base?: Profile) =>
	Object.values(advised(part, base).notes)
		.flat()
		.map(({ id }) => id);

describe('encryption of the wire', () => {
	test('of one cloud says nothing about the other', () => {
		const both = { clusters: 2, networks: 'isolated-multi' } as const;
		const clouds = { ...both, constraints: ['managed-cloud-aks', 'managed-cloud-gke'] } satisfies Partial<Profile>;
		expect(toolFor('mtls-encryption', { ...clouds, encryption: 'nice' })).not.toBe('provider-network');
		const validated = advised({ ...clouds, constraints: [...clouds.constraints, 'fips', 'no-commercial-licence'] });
		expect(validated.ruling.id).not.toBe('no-use-alternatives');
	});

	test('on EKS is that of the machines first, and with Cilium that of the plugin', () => {
		expect(toolFor('mtls-encryption', { constraints: ['managed-cloud-eks'] })).toBe('vpc-encryption-controls');
		expect(toolFor('mtls-encryption', { constraints: ['managed-cloud-eks', 'cni-cilium'] })).toBe('node-wireguard');
	});

	test('needs no mesh because ECS takes part beside EKS, or because users carry tokens', () => {
		const beside = { platforms: ['kubernetes', 'ecs'], constraints: ['managed-cloud-eks'] } satisfies Partial<Profile>;
		expect(advised(beside).ruling.id).toBe('no-use-alternatives');
		expect(advised({ authorization: 'jwt' }).ruling.id).toBe('no-use-alternatives');
	});

	test('by the cloud is not undone by Cilium', () => {
		const tenants = { encryption: 'nice', tenancy: 'customer-tenants', authorization: 'network' } as const;
		const tool = toolFor('mtls-encryption', { ...tenants, constraints: ['managed-cloud-gke', 'cni-cilium'] });
		expect(tool).toBe('provider-network');
	});
});

describe('a situation in which nobody asks for anything', () => {
	const { observability: _, ...UNSEEN } = WIRE;
	const quiet = (part: Partial<Profile> = {}) => advised({ encryption: 'none', ...part }, UNSEEN);

	test('is told so, instead of that its needs are met', () => {
		const { ruling, needs, verdict, variant } = quiet();
		expect(needs).toEqual([]);
		expect(ruling).toEqual({ id: 'no-use-alternatives', qualifier: undefined });
		expect(titleOf(verdict, variant)).toBe('Nothing asked for here calls for a mesh');
		expect(`${variant?.sentence} ${variant?.next}`).not.toMatch(/is met|simpler tool/);
		expect(quiet({ authorization: 'network' }).variant).toBeUndefined();
	});

	test('may take the mesh out that it has', () => {
		const { ruling, variant } = quiet({ existing: ['istio-sidecar'] });
		expect(ruling.qualifier).toBe('idle');
		expect(variant?.sentence).not.toMatch(/is met/);
	});
});

describe('places that no mesh reaches', () => {
	const functions = { platforms: ['kubernetes', 'serverless'] } satisfies Partial<Profile>;

	test('are no reason for a mesh that does not run there, and can be left outside', () => {
		const { ruling, relaxations } = advised({ ...functions, constraints: ['managed-cloud-aks'] }, IDENTITY);
		expect(ruling).toEqual({ id: 'not-yet', qualifier: 'no-candidate' });
		expect(relaxations[0]).toMatchObject({ constraint: 'serverless' });
		expect(relaxations[0]?.returns).toContain('istio-sidecar');
	});

	test('are spoken of', () => {
		expect(told({ ...functions, constraints: ['managed-cloud-eks'] }, IDENTITY)).toContain('functions-stay-outside');
	});
});

describe('advice concerns the reader', () => {
	test('a build for OpenShift is for clusters on OpenShift, and is named there', () => {
		const fips = {
			constraints: ['fips', 'on-prem'],
			platform_team: 4,
			kubernetes_skill: 'high',
		} satisfies Partial<Profile>;
		expect(proposed(fips, IDENTITY)).not.toContain('openshift-service-mesh');
		const openshift = { ...fips, constraints: ['openshift', 'on-prem'] } satisfies Partial<Profile>;
		expect(proposed(openshift, IDENTITY)).toContain('openshift-service-mesh');
		expect(told(openshift, IDENTITY)).toContain('openshift-brings-a-build');
	});

	test('a mesh with nothing left to do may stay as long as it is cheaper than leaving', () => {
		const kept = {
			existing: ['istio-sidecar'],
			constraints: ['managed-cloud-eks'],
			platform_team: 8,
		} satisfies Partial<Profile>;
		expect(advised(kept).ruling).toEqual({ id: 'no-use-alternatives', qualifier: 'idle' });
		expect(advised({ ...kept, platform_team: 0 }).ruling.qualifier).toBe('leave');
	});

	test('few people keep the control plane that their cloud runs', () => {
		const thin = {
			...{ constraints: ['managed-cloud-aks'], platform_team: 2 },
			existing: ['istio-sidecar'],
		} satisfies Partial<Profile>;
		const { ruling, candidates } = advised({ ...thin, services: 30, languages: 3 }, IDENTITY);
		expect(ruling.qualifier).toBe('simplify');
		expect(candidates[0]?.platform.id).toBe('aks-istio-addon');
	});

	test('encryption by the plugin is not advised where it does not work', () => {
		const windows = {
			encryption: 'nice',
			constraints: ['managed-cloud-aks', 'windows-nodes'],
		} satisfies Partial<Profile>;
		expect(told(windows).filter((id) => id.startsWith('encrypt-between-nodes'))).toEqual([]);
		expect(told({ encryption: 'nice', constraints: ['managed-cloud-aks'] })).toContain('encrypt-between-nodes-on-aks');
	});

	test('whoever only wants gRPC balanced is told how', () => {
		const grpc = {
			encryption: 'none',
			traffic: ['grpc-load-balancing'],
			traits: ['grpc'],
			languages: 4,
		} satisfies Partial<Profile>;
		expect(told({ ...grpc, platform_team: 2 })).toContain('grpc-without-a-proxy');
	});
});
