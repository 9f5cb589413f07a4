import { field, listAt, textAt } from './own-field.ts';
import { NOTHING, type Requests } from './pod.ts';
import { isOfMesh } from './proxies.ts';
import { mibOf, vcpuOf } from './quantity.ts';

/**
 * What the scheduler sets aside for a pod, without the containers of a mesh: the larger of what runs in the end and of what any
 * step of the initialization needs, with the init containers that keep running counted in both, plus the overhead of the
 * runtime class. Requests of the whole pod, where it has them, replace those of its containers.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#resource-sharing-within-containers
 */
export function requestsOf(spec: unknown): Requests {
	const containers = ownContainers(spec, 'containers').reduce<Requests>(
		(sum, each) => plus(sum, requested(each)),
		NOTHING,
	);
	let sidecars = NOTHING;
	let largestStep = NOTHING;
	for (const container of ownContainers(spec, 'initContainers')) {
		const own = requested(container);
		largestStep = largest(largestStep, plus(sidecars, own));
		if (isRestarted(container)) sidecars = plus(sidecars, own);
	}
	const whole = field(spec, 'resources', 'requests');
	const needed = largest(plus(containers, sidecars), largestStep);
	return plus(
		{
			vcpu: vcpuOf(field(whole, 'cpu')) ?? needed.vcpu,
			mib: mibOf(field(whole, 'memory')) ?? needed.mib,
		},
		amounts(field(spec, 'overhead')),
	);
}

/** An init container that keeps running: a native sidecar. */
export const isRestarted = (container: unknown) => textAt(container, 'restartPolicy') === 'Always';

export const nameOf = (container: unknown) => textAt(container, 'name') ?? '';

const ownContainers = (spec: unknown, kind: string) => listAt(spec, kind).filter((each) => !isOfMesh(nameOf(each)));

const requested = (container: unknown) => amounts(field(container, 'resources', 'requests'));

function amounts(resources: unknown): Requests {
	return { vcpu: vcpuOf(field(resources, 'cpu')) ?? 0, mib: mibOf(field(resources, 'memory')) ?? 0 };
}

export function plus(first: Requests, second: Requests): Requests {
	return { vcpu: first.vcpu + second.vcpu, mib: first.mib + second.mib };
}

function largest(first: Requests, second: Requests): Requests {
	return { vcpu: Math.max(first.vcpu, second.vcpu), mib: Math.max(first.mib, second.mib) };
}
