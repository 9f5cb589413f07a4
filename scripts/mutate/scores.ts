import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../install.mjs';

/** How many changes there were, and what became of them. Those that could not be tried are left out. */
export type Score = { readonly mutants: number; readonly killed: number; readonly uncovered: number };

/** Endless loops are noticed as well: the run ends with an error. */
const NOTICED = ['Killed', 'Timeout'];

const TRIED = [...NOTICED, 'Survived', 'NoCoverage'];

export function scoreOf(results: readonly { readonly status: string }[]): Score {
	const count = (statuses: readonly string[]) => results.filter(({ status }) => statuses.includes(status)).length;
	return { mutants: count(TRIED), killed: count(NOTICED), uncovered: count(['NoCoverage']) };
}

const FILE = join(PROJECT, 'docs', 'mutation.json');

/** Notes the score of a folder with the day. Scores of other folders stay as they are. */
export function noteScore(folder: string, score: Score, day = new Date().toISOString().slice(0, 10)): void {
	const scores = JSON.parse(readFileSync(FILE, 'utf8'));
	writeFileSync(FILE, `${JSON.stringify({ ...scores, [folder]: { day, ...score } }, null, 2)}\n`);
}
