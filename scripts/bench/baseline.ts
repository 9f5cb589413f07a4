import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../install.mjs';

const FILE = join(PROJECT, 'bench', 'baseline.json');

/** Figures by name; the smaller, the better. */
export type Figures = Readonly<Record<string, number>>;

/** A figure beside the one that was committed. */
export type Comparison = {
	readonly figure: string;
	readonly before: number | undefined;
	readonly now: number;
	/** What it is now, in parts of what it was: 0.5 is half. Missing where there is nothing to compare with. */
	readonly ratio: number | undefined;
};

/** Compares what was measured with the baseline. What was not measured this time is left out. */
export function compared(now: Figures, before: Figures): Comparison[] {
	return Object.entries(now).map(([figure, value]) => {
		const earlier = before[figure];
		const ratio = earlier === undefined || earlier === 0 ? undefined : rounded(value / earlier);
		return { figure, before: earlier, now: value, ratio };
	});
}

export function readBaseline(): Figures {
	return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Figures) : {};
}

/** Keeps figures of an earlier run that this one did not measure. */
export function writeBaseline(figures: Figures): void {
	writeFileSync(FILE, `${JSON.stringify({ ...readBaseline(), ...figures }, undefined, 2)}\n`);
}

/** Two digits behind the point are more than a machine can repeat. */
export const rounded = (value: number) => Math.round(value * 100) / 100;
