import { dayOf } from '../../src/domain/evidence/age.ts';
import type { Collections } from '../../src/domain/evidence/types.ts';
import { usageOf } from '../../src/domain/evidence/usage.ts';
import { FIGURES } from '../../src/domain/overhead/figures.ts';
import { PROSE, texts } from '../../tests/content/prose/texts.ts';

/** Facts that nothing uses, and facts that are due for review. */
export function factUsage(collections: Collections) {
	const quoted = new Set<string>([
		...Object.values(FIGURES).map(({ fact }) => fact),
		...texts(...PROSE).flatMap(({ body }) =>
			[...body.matchAll(/<(?:Cite|Value|Fact)\s+id="([^"]+)"/g)].map(([, id = '']) => id),
		),
	]);
	const { used, unused, stale } = usageOf(collections, quoted, dayOf(new Date()));
	return { used, unused: unused.map(({ id }) => id), stale: stale.map(({ id }) => id) };
}
