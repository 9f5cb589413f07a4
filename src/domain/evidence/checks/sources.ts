import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** One document is one source: otherwise its date and its interest are kept in two places and drift apart. */
export const sourcesAreUnique: Check = ({ sources }) => {
	const firstWithUrl = new Map<string, string>();
	return sources.flatMap((source) => {
		const first = firstWithUrl.get(source.url);
		if (first === undefined) {
			firstWithUrl.set(source.url, source.id);
			return [];
		}
		return [
			{
				file: contentFile('sources', source.id),
				field: 'url',
				message: `"${first}" has the same address`,
				remedy: `remove one of the two and let the facts name "${first}"`,
			},
		];
	});
};

/** A source that nothing rests on is a leftover that somebody would have to keep up to date. */
export const sourcesAreUsed: Check = ({ sources, facts, claims, glossary, testbeds }) => {
	const used = new Set([...facts, ...claims, ...glossary, ...testbeds].flatMap((entry) => entry.sources));
	return sources
		.filter(({ id }) => !used.has(id))
		.map(({ id }) => ({
			file: contentFile('sources', id),
			field: '(file)',
			message: 'no fact, claim, term or test rests on this source',
			remedy: 'remove the file, or cite the source where it is used',
		}));
};
