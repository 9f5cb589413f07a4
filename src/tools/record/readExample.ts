import { KINDS } from '../../domain/record/file-name.ts';
import type { RecordExample } from './model.ts';

/** The example as it stands in the page. It is long, so the page does not hold it twice. */
export function readExample(root: HTMLElement): RecordExample {
	const textOf = (name: string) => root.querySelector(`[data-text="${name}"]`)?.textContent ?? '';
	const texts = Object.fromEntries(KINDS.map((kind) => [kind, textOf(kind)])) as RecordExample['texts'];
	return { title: textOf('title'), texts };
}
