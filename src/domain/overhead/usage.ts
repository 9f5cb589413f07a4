import type { Component, Situation } from './component.ts';
import { controlPlaneRefusal, cpuRefusal } from './validity.ts';
import { isRefused, type Part, type Quantity, type Result, total } from './working.ts';

/** What is really burnt: CPU in vCPU, memory in MB. */
export type Usage = {
	readonly dataCpuVcpu: Result<Quantity>;
	readonly dataMemoryMb: Quantity;
	readonly controlCpuVcpu: Result<Quantity>;
	readonly controlMemoryMb: Result<Quantity>;
	/** Both planes together. Where the control plane is refused it is left out, and `complete` is false. */
	readonly cpuVcpu: Result<Quantity>;
	readonly memoryMb: Quantity;
	readonly complete: boolean;
};

type Field = 'usedCpuVcpu' | 'usedMemoryMb';

/** Adds up what the components use, as far as the model holds. */
export function usageOf(situation: Situation, components: readonly Component[]): Usage {
	const parts = (plane: Component['plane'], field: Field): Part[] =>
		components.filter((component) => component.plane === plane).flatMap((component) => component[field]);
	const cpuRefused = cpuRefusal(situation);
	const controlRefused = controlPlaneRefusal(situation);
	const control = (field: Field) => (controlRefused ? [] : parts('control', field));
	return {
		dataCpuVcpu: cpuRefused ?? total(parts('data', 'usedCpuVcpu')),
		dataMemoryMb: total(parts('data', 'usedMemoryMb')),
		controlCpuVcpu: controlRefused ?? total(control('usedCpuVcpu')),
		controlMemoryMb: controlRefused ?? total(control('usedMemoryMb')),
		cpuVcpu: cpuRefused ?? total([...parts('data', 'usedCpuVcpu'), ...control('usedCpuVcpu')]),
		memoryMb: total([...parts('data', 'usedMemoryMb'), ...control('usedMemoryMb')]),
		complete: controlRefused === undefined,
	};
}

/** What a component uses where that is known; a control plane beyond all tests counts as nothing. */
export function knownUse(component: Component, usage: Usage, field: Field): Quantity {
	const known = component.plane === 'data' || !isRefused(usage.controlMemoryMb);
	return total(known ? component[field] : []);
}
