import type { Situation } from './component.ts';
import type { CoefficientName } from './figures.ts';
import type { Inputs } from './inputs.ts';
import { isAmbient, type Mode } from './modes.ts';
import type { Range } from './range.ts';
import {
	coefficient,
	dividing,
	type Factor,
	given,
	product,
	type Quantity,
	type Result,
	refuse,
	total,
} from './working.ts';

/** What the certificate authority of a mesh has to do. */
export type Certificates = {
	/** Certificates signed per second in the long run. */
	readonly signedPerSecond: Quantity;
	/** Certificates signed per second when all pods come back after a mass restart. */
	readonly burstPerSecond: number;
	/** Shortest time in which a limited authority can serve such a restart, in s. */
	readonly burstSecondsAtLimit: number | undefined;
	/** Worst case until the first certificates expire while the authority is away, in h: T (1 - g). */
	readonly outageHours: Range;
};

const SECONDS_PER_HOUR = 3600;

type Names = { readonly hours: CoefficientName; readonly renewal: CoefficientName };

const ISTIO: Names = { hours: 'istio-cert-hours', renewal: 'istio-cert-renewal' };

const LIFETIMES: Readonly<Partial<Record<Mode, Names>>> = {
	'istio-sidecar': ISTIO,
	ambient: ISTIO,
	'ambient-waypoints': ISTIO,
	linkerd: { hours: 'linkerd-cert-hours', renewal: 'linkerd-cert-renewal' },
	'consul-sidecar': { hours: 'consul-cert-hours', renewal: 'consul-cert-renewal' },
	'kuma-sidecar': { hours: 'kuma-cert-hours', renewal: 'kuma-cert-renewal' },
};

/** Signing rate = identities / (lifetime x 3600 x share of the lifetime after which it is renewed). */
export function certificatesOf({ mode, inputs, coefficients }: Situation): Result<Certificates> {
	const names = LIFETIMES[mode];
	if (names === undefined)
		return refuse('no-data', NO_CERTIFICATES[mode] ?? 'No lifetime of certificates is published.');
	const hours = coefficient(coefficients, names.hours);
	const renewal = coefficient(coefficients, names.renewal);
	const identities = identitiesOf(mode, inputs);
	const factors = [given('identities', identities), dividing(hours), dividing(renewal)];
	const limit = mode === 'consul-sidecar' ? coefficients['consul-csr-limit'].typical : undefined;
	return {
		signedPerSecond: total([product('Renewals', factors, 1 / SECONDS_PER_HOUR)]),
		burstPerSecond: identities / inputs.restartSeconds,
		burstSecondsAtLimit: limit === undefined ? undefined : identities / limit,
		outageHours: outage(hours, renewal),
	};
}

const NO_CERTIFICATES: Readonly<Partial<Record<Mode, string>>> = {
	'no-mesh': 'Without a mesh nothing is signed here. Certificates that you handle yourself are not modeled.',
	cilium: 'Encryption by WireGuard or IPsec has keys of nodes, not certificates of workloads.',
};

/** In ambient a ztunnel holds one certificate for each service account on its node, otherwise each pod has its own. */
function identitiesOf(mode: Mode, inputs: Inputs): number {
	if (!isAmbient(mode)) return inputs.pods;
	return Math.min(inputs.pods, inputs.nodes * (inputs.serviceAccountsPerNode ?? inputs.services));
}

/** The earlier a certificate is renewed, the more of its lifetime is left when the authority goes away. */
function outage({ value: hours }: Factor, { value: renewal }: Factor): Range {
	return {
		low: hours.low * (1 - renewal.high),
		typical: hours.typical * (1 - renewal.typical),
		high: hours.high * (1 - renewal.low),
	};
}
