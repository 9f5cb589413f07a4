import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Inputs } from '../../domain/overhead/inputs.ts';
import type { Mode } from '../../domain/overhead/modes.ts';

/** A mode as readers know it. */
export type ModeChoice = {
	readonly id: Mode;
	readonly title: string;
	/** Part of the comparison before a reader chooses. */
	readonly standard: boolean;
};

/** A cluster to start from. */
export type ClusterPreset = {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly inputs: Partial<Inputs>;
};

export type OverheadData = {
	readonly edition: string;
	/** Platforms that coefficients are facts about: such facts stand on another kind of page. */
	readonly platforms: readonly string[];
	readonly modes: readonly ModeChoice[];
	readonly presets: readonly ClusterPreset[];
	readonly coefficients: Coefficients;
};
