import { isScalar, parseAllDocuments } from 'yaml';
import type { Gap, Template } from './fill.ts';
import type { Manifest } from './manifest.ts';

/**
 * Cuts an example into parts that stay and gaps for values, at the fields that its description names.
 *
 * @throws Error that names the field, if a path leads to nothing that can be replaced
 */
export function templateOf({ about, yaml }: Pick<Manifest, 'about' | 'yaml'>): Template {
	const documents = parseAllDocuments(yaml);
	const gaps = (about.settings ?? []).map(({ quantity, document, path, least }) => {
		const node = documents[document - 1]?.getIn(path, true);
		if (!isScalar(node) || !node.range) {
			throw new Error(`settings: document ${document} has no value at ${path.join('.')}`);
		}
		const [start, end] = node.range;
		const example = yaml.slice(start, end);
		return {
			start,
			end,
			gap: { quantity, path: pathText(path), example, quoted: /^["']/.test(example), least: least ?? 0 },
		};
	});
	return cut(
		yaml.trimEnd(),
		gaps.sort((a, b) => a.start - b.start),
	);
}

function cut(
	text: string,
	gaps: readonly { readonly start: number; readonly end: number; readonly gap: Gap }[],
): Template {
	let from = 0;
	const parts = gaps.flatMap(({ start, end, gap }) => {
		const before = text.slice(from, start);
		from = end;
		return [before, gap];
	});
	return [...parts, text.slice(from)];
}

/** `spec.http[0].retries.attempts`; a key with a dot in it stands in brackets. */
function pathText(path: readonly (string | number)[]): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === 'number') return `${text}[${key}]`;
		if (key.includes('.')) return `${text}["${key}"]`;
		return text === '' ? key : `${text}.${key}`;
	}, '');
}
