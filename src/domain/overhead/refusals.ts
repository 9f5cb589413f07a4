import type { Bill } from './bill.ts';
import type { Certificates } from './certificates.ts';
import type { Delay } from './delay.ts';
import type { Mode } from './modes.ts';
import type { Usage } from './usage.ts';
import { isRefused, type Refusal, type Result } from './working.ts';

/** Results of an estimate, as far as one of them may be refused. */
type Results = {
	readonly usage: Usage;
	readonly bill: Bill;
	readonly delay: Delay;
	readonly certificates: Result<Certificates>;
};

/** A result that is not given, and why. */
export type OutputRefusal = Refusal & { readonly output: string };

/**
 * Everything that the model refuses to say. What merely needs another input is not in the list: it is asked for where it would
 * stand.
 */
export function refusalsOf(mode: Mode, { usage, bill, delay, certificates }: Results): OutputRefusal[] {
	if (mode === 'no-mesh') return [];
	const outputs: readonly (readonly [string, Result<object>])[] = [
		['CPU used', usage.dataCpuVcpu],
		['Control plane', usage.controlMemoryMb],
		['Added latency', delay.added],
		['End-to-end latency', delay.endToEnd],
		['Nodes', bill.nodes],
		['Signing rate', certificates],
	];
	const refused = outputs.flatMap(([output, result]) =>
		isRefused(result) && result.refused.code !== 'input-missing' ? [{ output, ...result.refused }] : [],
	);
	return mode === 'cilium' ? [...refused, KERNEL] : refused;
}

const KERNEL: OutputRefusal = {
	output: 'CPU of the kernel',
	code: 'no-data',
	reason: 'No figure is published for eBPF, WireGuard or IPsec.',
};
