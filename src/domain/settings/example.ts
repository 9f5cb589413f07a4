import { FORMAT, type Settings, VERSION } from './schema.ts';

/** A file that shows every field, for a reader to start from. */
export const EXAMPLE: Settings = {
	format: FORMAT,
	version: VERSION,
	name: 'Platform council',
	weights: { cost: 20, 'production-readiness': 20 },
	excluded: [{ platform: 'kong-mesh', reason: 'No contract with the vendor.' }],
	constraints: ['no-busl'],
	thresholds: {
		capacity: { adequate: 4 },
		alternatives: { 'mtls-encryption/tls-with-own-ca': { services: 30, languages: 3 } },
	},
	facts: [
		{
			id: 'own-fips-build',
			platform: 'istio-sidecar',
			capability: 'fips',
			support: 'yes',
			statement: 'Our vendor supplies a build of Istio with validated cryptography under our contract.',
			source: 'https://wiki.example.org/contracts/istio',
			checked: '2026-11-01',
		},
	],
	prices: { vcpuHour: 0.03, gibHour: 0.004 },
};
