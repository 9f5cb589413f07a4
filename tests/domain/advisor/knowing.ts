import type { Knowledge } from '../../../src/domain/advisor/knowledge.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { need, platform } from './small.ts';

/** The questions, levels and verdicts of the site, with needs and platforms of a test. */
export function knowing(part: Partial<Knowledge> = {}): Knowledge {
	return { ...KNOWLEDGE, needs: [need()], platforms: [platform()], advice: [], scored: [], statements: {}, ...part };
}
