import type { Cluster } from '../cluster.ts';
import type { Lines } from './lines.ts';
import type { Tally } from './tally.ts';

/** A paste that is being read. */
export type Context = {
	readonly text: string;
	readonly lines: Lines;
	readonly cluster: Cluster;
	readonly tally: Tally;
	/** Namespace that the last command named. */
	namespace: string;
	/** How many commands of kubectl were there. */
	commands: number;
};
