import type { Difference, FactChange } from '../../domain/editions/difference.ts';
import { factPath, platformPath } from '../../domain/evidence/paths.ts';
import { answerText, rangeText } from '../editions/words.ts';
import type { PinnedTool } from './pinned-files.ts';

/** Something that a tool uses and that is not what it was, with its place inside the site. */
export type Effect = { readonly text: string; readonly path: string };

/**
 * What of a difference a tool uses.
 *
 * @param data the data of the tool, in which the ids of its facts occur
 */
export function effectsOn(tool: PinnedTool, data: unknown, since: Difference): Effect[] {
	const platforms = new Set([...since.cells.map(({ platform }) => platform), ...platformsIn(data)]);
	const mentioned = textsIn(data);
	const facts = since.facts
		.filter(({ id }) => tool !== 'matrix' && mentioned.has(id))
		.map(({ id, after, withdrawn }) => ({
			text: `${id}: ${after ? says(after) : (withdrawn ?? 'no longer there')}`,
			path: factPath(id, platforms),
		}));
	return [
		...(tool === 'matrix' ? since.cells : []).map(({ titles, before, after, platform }) => ({
			text: `${titles.join(', ')}: ${answerText(before)}, now ${answerText(after)}`,
			path: after ? factPath(after.fact, platforms) : platformPath(platform),
		})),
		...(tool === 'scoring' || tool === 'record' ? since.scores : []).map(
			({ titles, before, after, criterion, platform }) => ({
				text: `${titles.join(', ')}: ${rangeText(before)}, now ${rangeText(after)}`,
				path: `/compare/scores/${criterion}/#${platform}`,
			}),
		),
		...(tool === 'overhead' ? since.coefficients : []).map(({ title, fact, before, after }) => ({
			text: `${title}: ${rangeText(before)}, now ${rangeText(after)}`,
			path: factPath(fact, platforms),
		})),
		...facts,
	];
}

const says = ({ statement, support, value }: NonNullable<FactChange['after']>) =>
	[statement, ...[support, value].filter(Boolean)].join(' · ');

/** Ids of the platforms that the data of a tool names, as far as it lists them. */
function platformsIn(data: unknown): string[] {
	if (typeof data !== 'object' || data === null) return [];
	const { platforms = [], columns = [] } = data as Readonly<Record<string, readonly unknown[]>>;
	return [...platforms, ...columns].flatMap((entry) => {
		if (typeof entry === 'string') return [entry];
		return typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [];
	});
}

/** Every text and every key in the data. */
function textsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
	if (typeof value === 'string') found.add(value);
	else if (Array.isArray(value)) for (const item of value) textsIn(item, found);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			found.add(key);
			textsIn(inner, found);
		}
	}
	return found;
}
