import { z } from 'astro/zod';
import { criterion } from '../criterion.ts';
import { factId, line, slug } from '../fields.ts';
import { platform, supportedLine } from '../platform.ts';
import { preset } from '../preset.ts';
import { scoreSheet } from '../score.ts';
import { pageAddress, publishedEntry, publishedFile } from './about.ts';
import { publishedFact } from './evidence.ts';

const id = slug.describe('Permanent name.');

export const platformsFile = publishedFile({
	platforms: z.array(publishedEntry(platform, { id, page: pageAddress })).describe('Every platform, by id.'),
});

export const supportWindowsFile = publishedFile({
	windows: z
		.array(
			publishedEntry(supportedLine, {
				platform: slug.describe('Platform.'),
				name: platform.shape.name,
				page: pageAddress,
			}),
		)
		.describe('Release lines and their support, platform by platform, newest first.'),
});

export const scoresFile = publishedFile({
	criteria: z.array(publishedEntry(criterion, { id })).describe('Criteria with their rubrics.'),
	presets: z.array(publishedEntry(preset, { id })).describe('Named sets of weights.'),
	candidates: z
		.array(
			z.strictObject({
				id,
				name: platform.shape.name,
				scores: scoreSheet.shape.scores.describe('Scores by criterion, from 1 to 5, with their reasons.'),
			}),
		)
		.describe('Every platform that can be chosen today, no mesh included.'),
	facts: z.array(publishedFact).describe('Facts that the reasons cite.'),
});

const kind = z.enum(['measured', 'derived', 'assumed', 'documented']);

export const coefficientsFile = publishedFile({
	coefficients: z
		.array(
			z.strictObject({
				id,
				label: line(100).describe('What the figure is about.'),
				unit: z.string().describe('Unit of the three figures. Empty where they are plain factors.'),
				low: z.number().describe('Most favorable published evidence.'),
				typical: z.number().describe('The figure between the two.'),
				high: z.number().describe('Least favorable published evidence. No maximum.'),
				kind: z
					.strictObject({ low: kind, typical: kind, high: kind })
					.describe('How each of the three figures came about.'),
				fact: factId.describe('Fact that holds the figure.'),
				page: pageAddress,
			}),
		)
		.describe('Figures that the overhead estimator calculates with.'),
});
