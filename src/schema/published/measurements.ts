import { z } from 'astro/zod';
import { slug } from '../fields.ts';
import { comparison, figure, testbed } from '../testbed.ts';
import { pageAddress, publishedEntry, publishedFile } from './about.ts';
import { publishedFact, publishedSource } from './evidence.ts';

const { what, platform, fact, bound } = figure.shape;

const publishedFigure = z.strictObject({
	...{ what, platform, fact, bound },
	value: z.number().describe('The figure, in the unit of the comparison.'),
	upper: z.number().optional().describe('Upper end, where a range is given.'),
	baseline: z.boolean().describe('Whether the others are compared with it: the run without a mesh.'),
	reading: z
		.enum(['chart label', 'chart, by eye', 'raw data', 'second-hand'])
		.optional()
		.describe('How the figure was taken from its source, where it does not stand in the text.'),
});

const publishedComparison = publishedEntry(comparison, {
	figures: z.array(publishedFigure).min(1).describe('Figures that may be compared with each other.'),
});

const publishedTest = publishedEntry(testbed, {
	id: slug.describe('Permanent name of the test.'),
	comparisons: z.array(publishedComparison).describe('The figures, in groups that may be compared.'),
	sources: z.array(publishedSource).min(1).describe('Documents that describe the test, the main one first.'),
	page: pageAddress,
});

export const measurementsFile = publishedFile({
	testbeds: z
		.array(publishedTest)
		.describe('Every test, measurements before claims, the newest first. Figures of two tests must not be compared.'),
	facts: z.array(publishedFact).describe('Every fact about the tests.'),
});
