import type { z } from 'astro/zod';
import type { Collections } from '../domain/evidence/types.ts';
import { advice } from './advice.ts';
import { capability } from './capability.ts';
import { capacity } from './capacity.ts';
import { checklistItem } from './checklist-item.ts';
import { claim } from './claim.ts';
import { cluster } from './cluster.ts';
import { criterion } from './criterion.ts';
import { decision } from './decision.ts';
import { emphasis } from './emphasis.ts';
import { fact } from './fact.ts';
import { glossaryTerm } from './glossary-term.ts';
import { group } from './group.ts';
import { need } from './need.ts';
import { platform } from './platform.ts';
import { preset } from './preset.ts';
import { question } from './question.ts';
import { retryPolicy } from './retry-policy.ts';
import { rotation } from './rotation.ts';
import { scenario } from './scenario.ts';
import { scoreSheet } from './score.ts';
import { source } from './source.ts';
import { subject } from './subject.ts';
import { testbed } from './testbed.ts';
import { tombstone } from './tombstone.ts';
import { verdict } from './verdict.ts';

/** The schema of each collection, by its name, as `content.config.ts` uses it. */
export const SCHEMAS = {
	facts: fact,
	tombstones: tombstone,
	sources: source,
	subjects: subject,
	groups: group,
	capabilities: capability,
	platforms: platform,
	criteria: criterion,
	presets: preset,
	retries: retryPolicy,
	clusters: cluster,
	testbeds: testbed,
	scores: scoreSheet,
	needs: need,
	questions: question,
	verdicts: verdict,
	capacities: capacity,
	emphases: emphasis,
	advice: advice,
	checklist: checklistItem,
	decisions: decision,
	claims: claim,
	scenarios: scenario,
	glossary: glossaryTerm,
	rotations: rotation,
} satisfies Record<keyof Collections, z.ZodType>;
