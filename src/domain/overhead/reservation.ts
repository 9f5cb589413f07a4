import type { Component, Situation } from './component.ts';
import { type Effective, effective } from './effective.ts';
import { rangeOf } from './range.ts';
import { mibFromMb } from './units.ts';
import { knownUse, type Usage } from './usage.ts';
import { isRefused, type Quantity, type Result, total } from './working.ts';

/** What the scheduler sets aside: the sum of all requests, and what it should be. */
export type Reservation = {
	readonly cpuVcpu: Quantity;
	readonly memoryMib: Quantity;
	readonly effectiveCpuVcpu: Result<Effective>;
	readonly effectiveMemoryMib: Effective;
	/** Components without any request: the scheduler sees nothing, and under pressure they are starved or evicted first. */
	readonly bestEffort: readonly string[];
};

/** Adds up the requests of the components, and compares them with what the components use. */
export function reservationOf({ inputs }: Situation, components: readonly Component[], usage: Usage): Reservation {
	const cpu = components.map((component) => ({
		name: component.name,
		requested: total(component.reservedCpuVcpu),
		used: knownUse(component, usage, 'usedCpuVcpu'),
	}));
	const memory = components.map((component) => {
		const usedMb = knownUse(component, usage, 'usedMemoryMb');
		const used = rangeOf((scenario) => mibFromMb(usedMb[scenario]));
		return { name: component.name, requested: total(component.reservedMemoryMib), used };
	});
	return {
		cpuVcpu: total(components.flatMap(({ reservedCpuVcpu }) => reservedCpuVcpu)),
		memoryMib: total(components.flatMap(({ reservedMemoryMib }) => reservedMemoryMib)),
		effectiveCpuVcpu: isRefused(usage.cpuVcpu) ? usage.cpuVcpu : effective(cpu, inputs.targetUtilization),
		effectiveMemoryMib: effective(memory, inputs.targetUtilization),
		bestEffort: components
			.filter((_, index) => cpu[index]?.requested.high === 0 && memory[index]?.requested.high === 0)
			.map(({ name }) => name),
	};
}
