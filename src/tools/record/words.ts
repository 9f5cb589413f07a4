import { plural } from '../../domain/text/plural.ts';

/** How many facts do not say any more what a record quotes, and how many do. */
export function describeFacts(changed: number, unchanged: number): string {
	const same = unchanged === 1 ? '1 fact says what it said.' : `${unchanged} facts say what they said.`;
	return changed === 0 ? same : `${plural(changed, 'fact')} changed. ${same}`;
}
