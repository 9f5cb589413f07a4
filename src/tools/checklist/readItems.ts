import type { Phase, Severity } from '../../domain/checklist/list.ts';
import type { ListedItem } from './model.ts';

/**
 * Reads the items back from the list that the server wrote: the list is the data, so that it does not have to be sent a
 * second time.
 */
export function readItems(root: ParentNode): ListedItem[] {
	return [...root.querySelectorAll<HTMLElement>('li[data-code]')].map((element) => ({
		id: element.id.replace(/^item-/, ''),
		code: element.dataset['code'] ?? '',
		title: textOf(element, '.item-name'),
		severity: element.dataset['severity'] as Severity,
		phase: element.closest<HTMLElement>('[data-phase]')?.dataset['phase'] as Phase,
		why: textOf(element, '.item-why'),
		check: lineOf(element.querySelector('.item-check')),
		facts: [...element.querySelectorAll('.item-facts a')].map((link) => link.textContent ?? ''),
	}));
}

const textOf = (element: Element, selector: string) => element.querySelector(selector)?.textContent ?? '';

/** The line with its code between backticks, as its author wrote it. */
const lineOf = (element: Element | null) =>
	[...(element?.childNodes ?? [])]
		.map(({ nodeName, textContent }) => (nodeName === 'CODE' ? `\`${textContent}\`` : (textContent ?? '')))
		.join('');
