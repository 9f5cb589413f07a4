import type { Opinion } from '../../domain/opinions/pasted.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { loadJson } from '../frame/load.ts';
import type { ScoringFile } from '../record/model.ts';
import { compareAdvice, compareScoring } from './compare.ts';
import { toMarkdown } from './text.ts';

/**
 * Loads what the tools of the opinions know, and compares.
 *
 * @throws if the data cannot be loaded
 */
export async function compareAll(opinions: readonly Opinion[], edition: string) {
	const of = (tool: Opinion['tool']) => opinions.filter((opinion) => opinion.tool === tool);
	const [advisor, scoring] = [of('advisor'), of('scoring')];
	const compared = {
		advice:
			advisor.length > 0 ? compareAdvice(await loadJson<AdvisorData>('/data/v1/advisor.json'), advisor) : undefined,
		scoring:
			scoring.length > 0 ? compareScoring(await loadJson<ScoringFile>('/data/v1/scoring.json'), scoring) : undefined,
	};
	return { ...compared, markdown: toMarkdown(compared, edition) };
}
