import type { Phase } from './pod.ts';

const PHASE_OF: Readonly<Record<string, Phase>> = {
	Running: 'running',
	Pending: 'pending',
	Succeeded: 'succeeded',
	Failed: 'failed',
	Unknown: 'unknown',
};

/** The phase that an object names. */
export function phaseNamed(text: unknown): Phase {
	return (typeof text === 'string' && Object.hasOwn(PHASE_OF, text) && PHASE_OF[text]) || 'unknown';
}

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
