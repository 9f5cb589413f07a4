import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentFile } from '../../src/domain/evidence/files.ts';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { advice } from '../../src/schema/advice.ts';
import { capability } from '../../src/schema/capability.ts';
import { capacity } from '../../src/schema/capacity.ts';
import { checklistItem } from '../../src/schema/checklist-item.ts';
import { claim } from '../../src/schema/claim.ts';
import { cluster } from '../../src/schema/cluster.ts';
import { criterion } from '../../src/schema/criterion.ts';
import { decision } from '../../src/schema/decision.ts';
import { emphasis } from '../../src/schema/emphasis.ts';
import { fact } from '../../src/schema/fact.ts';
import { glossaryTerm } from '../../src/schema/glossary-term.ts';
import { group } from '../../src/schema/group.ts';
import { need } from '../../src/schema/need.ts';
import { platform } from '../../src/schema/platform.ts';
import { preset } from '../../src/schema/preset.ts';
import { question } from '../../src/schema/question.ts';
import { retryPolicy } from '../../src/schema/retry-policy.ts';
import { rotation } from '../../src/schema/rotation.ts';
import { scenario } from '../../src/schema/scenario.ts';
import { scoreSheet } from '../../src/schema/score.ts';
import { source } from '../../src/schema/source.ts';
import { subject } from '../../src/schema/subject.ts';
import { testbed } from '../../src/schema/testbed.ts';
import { tombstone } from '../../src/schema/tombstone.ts';
import { verdict } from '../../src/schema/verdict.ts';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The schema of each collection, as `content.config.ts` uses it. */
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

/** One file of a collection that breaks its schema: where, and what the schema says about it. */
export type SchemaViolation = { readonly file: string; readonly field: string; readonly message: string };

/**
 * Reads the content from disk without Astro, whose collections are empty under the test runner.
 *
 * @param root folder that holds `content/`
 */
export function readContent(root = PROJECT): { collections: Collections; violations: SchemaViolation[] } {
	const violations: SchemaViolation[] = [];
	const read = (name: keyof Collections) =>
		idsIn(`${root}/content/${name}`).flatMap((id) => {
			const file = contentFile(name, id);
			const data = parsed(readFileSync(`${root}/${file}`, 'utf8'));
			if ('error' in data) {
				violations.push({ file, field: '(YAML)', message: data.error });
				return [];
			}
			const result = SCHEMAS[name].safeParse(data.value);
			if (result.success) {
				const identified = { ...(result.data as object), id };
				return [name === 'facts' ? { ...identified, subject: id.slice(0, id.indexOf('/')) } : identified];
			}
			for (const { path, message } of result.error.issues) violations.push({ file, field: path.join('.'), message });
			return [];
		});
	const names = Object.keys(SCHEMAS) as (keyof Collections)[];
	const collections = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Collections;
	return { collections, violations };
}

/** Ids of the entries in a folder, in the order in which the site lists them; a missing folder has none. */
function idsIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(?:yaml|mdx)$/.test(path))
			.map((path) => path.replaceAll('\\', '/').replace(/\.(?:yaml|mdx)$/, ''))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Astro reads an unquoted date as a date, not as a text: so must the tests, or they would pass what the build refuses. */
const AS_ASTRO = { customTags: ['timestamp' as const] };

function parsed(text: string): { value: unknown } | { error: string } {
	try {
		return { value: parse(frontMatter(text), AS_ASTRO) };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

/** The YAML between the two lines of hyphens; a plain YAML file is all front matter. */
function frontMatter(text: string): string {
	return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? text;
}
