// The build keeps parsed entries until this file changes, so a field with a default needs a change here to reach old entries.
// Last such field: earlyWhen of platforms.
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { CONTENT_ROOT } from './content-root.ts';
import { advice } from './schema/advice.ts';
import { capability } from './schema/capability.ts';
import { capacity } from './schema/capacity.ts';
import { checklistItem } from './schema/checklist-item.ts';
import { claim } from './schema/claim.ts';
import { cluster } from './schema/cluster.ts';
import { criterion } from './schema/criterion.ts';
import { decision } from './schema/decision.ts';
import { emphasis } from './schema/emphasis.ts';
import { fact } from './schema/fact.ts';
import { glossaryTerm } from './schema/glossary-term.ts';
import { group } from './schema/group.ts';
import { need } from './schema/need.ts';
import { pageExtension } from './schema/page.ts';
import { platform } from './schema/platform.ts';
import { preset } from './schema/preset.ts';
import { question } from './schema/question.ts';
import { retryPolicy } from './schema/retry-policy.ts';
import { rotation } from './schema/rotation.ts';
import { scenario } from './schema/scenario.ts';
import { scoreSheet } from './schema/score.ts';
import { searchWords } from './schema/search-words.ts';
import { source } from './schema/source.ts';
import { subject } from './schema/subject.ts';
import { testbed } from './schema/testbed.ts';
import { tombstone } from './schema/tombstone.ts';
import { verdict } from './schema/verdict.ts';

/** The id of an entry is its path: nothing is lower-cased or replaced, so a file name that breaks the rules is noticed. */
const idFromPath = ({ entry }: { entry: string }) => entry.replace(/\.(?:yaml|mdx?)$/, '');

function yamlCollection<Schema extends z.ZodType>(folder: string, schema: Schema) {
	return defineCollection({
		loader: glob({ base: `${CONTENT_ROOT}/${folder}`, pattern: '**/*.yaml', generateId: idFromPath }),
		schema,
	});
}

function proseCollection<Schema extends z.ZodType>(folder: string, schema: Schema) {
	return defineCollection({
		loader: glob({ base: `${CONTENT_ROOT}/${folder}`, pattern: '**/*.mdx', generateId: idFromPath }),
		schema,
	});
}

export const collections = {
	docs: defineCollection({
		loader: glob({ base: `${CONTENT_ROOT}/docs`, pattern: '**/[^_]*.{md,mdx}' }),
		schema: docsSchema({ extend: pageExtension }),
	}),
	facts: yamlCollection('facts', fact),
	tombstones: yamlCollection('tombstones', tombstone),
	sources: yamlCollection('sources', source),
	subjects: yamlCollection('subjects', subject),
	groups: yamlCollection('groups', group),
	capabilities: yamlCollection('capabilities', capability),
	platforms: proseCollection('platforms', platform),
	criteria: yamlCollection('criteria', criterion),
	presets: yamlCollection('presets', preset),
	retries: yamlCollection('retries', retryPolicy),
	clusters: yamlCollection('clusters', cluster),
	testbeds: yamlCollection('testbeds', testbed),
	scores: yamlCollection('scores', scoreSheet),
	needs: proseCollection('needs', need),
	questions: proseCollection('questions', question),
	verdicts: proseCollection('verdicts', verdict),
	capacities: yamlCollection('capacities', capacity),
	emphases: yamlCollection('emphases', emphasis),
	advice: yamlCollection('advice', advice),
	checklist: yamlCollection('checklist', checklistItem),
	decisions: proseCollection('decisions', decision),
	claims: yamlCollection('claims', claim),
	scenarios: proseCollection('scenarios', scenario),
	glossary: yamlCollection('glossary', glossaryTerm),
	rotations: yamlCollection('rotations', rotation),
	searchWords: yamlCollection('search-words', searchWords),
};
