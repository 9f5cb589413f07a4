import type { Component } from './components.ts';
import type { ProxyName } from './proxies.ts';

export const PHASES = ['running', 'pending', 'succeeded', 'failed', 'unknown'] as const;

/** Phase of a pod, as the API has it. */
export type Phase = (typeof PHASES)[number];

/** How much the output tells about a pod, from a table to the whole object. More replaces less. */
export const DETAIL = { table: 1, wide: 2, columns: 3, object: 4 } as const;

/** CPU and memory that containers request. */
export type Requests = {
	readonly vcpu: number;
	readonly mib: number;
};

export const NOTHING: Requests = { vcpu: 0, mib: 0 };

/** What is kept of a pod. Names are fingerprints, which tell apart and cannot be read. A field that is missing is not known. */
export type Pod = {
	readonly detail: number;
	/** How many pods this stands for: more than one where equal lines were counted before they were pasted. */
	readonly times: number;
	readonly phase: Phase;
	readonly namespace?: number | undefined;
	/** In a namespace of Kubernetes itself. */
	readonly system: boolean;
	readonly hostNetwork?: boolean | undefined;
	readonly windows?: boolean | undefined;
	readonly component?: Component | undefined;
	/** `none` where the containers are known and none of them is a proxy. */
	readonly proxy?: ProxyName | 'none' | undefined;
	/** The proxy is an init container that keeps running. */
	readonly native?: boolean | undefined;
	/** Its traffic is redirected to the proxy of the node. */
	readonly ambient?: boolean | undefined;
	/** Marked not to be in a mesh, or to be in one. */
	readonly wish?: 'out' | 'in' | undefined;
	readonly node?: number | undefined;
	readonly address?: number | undefined;
	readonly account?: number | undefined;
	/** Requests of the application, without the proxy and its setup. */
	readonly requests?: Requests | undefined;
	/** Set if the requests of a proxy could not be told from those of the application. */
	readonly mixed?: boolean | undefined;
};

/**
 * Namespaces of Kubernetes itself, which injectors leave alone.
 *
 * @see https://github.com/istio/istio/blob/master/pkg/kube/inject/initializer.go
 */
const SYSTEM: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

export const isSystem = (namespace: string) => SYSTEM.has(namespace);

const PHASE_OF: ReadonlyMap<unknown, Phase> = new Map(
	Object.entries<Phase>({
		Running: 'running',
		Pending: 'pending',
		Succeeded: 'succeeded',
		Failed: 'failed',
		Unknown: 'unknown',
	}),
);

/** The phase that an object names. */
export const phaseNamed = (text: unknown): Phase => PHASE_OF.get(text) ?? 'unknown';

/** Reasons for which kubectl prints something else than the phase, and the phase in which they occur. */
const SHOWN: readonly (readonly [phase: Phase, status: RegExp])[] = [
	['running', /^(?:Running|NotReady|Terminating|CrashLoopBackOff|RunContainerError|PostStartHookError)$/],
	['succeeded', /^(?:Completed|Succeeded)$/],
	['pending', /^(?:Pending|ContainerCreating|PodInitializing|SchedulingGated|Init:.+)$/],
	[
		'pending',
		/^(?:(?:Err)?ImagePull(?:BackOff)?|ErrImageNeverPull|InvalidImageName|ImageInspectError|CreateContainer(?:Config)?Error)$/,
	],
	['unknown', /^Unknown$/],
];

/**
 * The phase behind the column STATUS, which shows the reason that matters most. A container that has ended is restarted, or its
 * pod has failed: restarts tell which.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/master/pkg/printers/internalversion/printers.go (printPod)
 */
export function phaseShown(status: string, restarts: string): Phase {
	const known = SHOWN.find(([, pattern]) => pattern.test(status))?.[0];
	return known ?? (/^[1-9]/.test(restarts) ? 'running' : 'failed');
}
