import type { Cap } from '../../domain/retries/caps.ts';
import { type Change, TRIED_BUDGET } from '../../domain/retries/changes.ts';
import { amount, percent } from './format.ts';

/** What each change is called. */
export const CHANGE_WORDS: Readonly<Record<Change['id'], string>> = {
	'no-retries': 'No retries at all',
	'last-layer-only': 'Retries at one layer only, the last that retries',
	'fewer-attempts': 'One attempt fewer at each layer',
	budget: `A budget of ${percent(TRIED_BUDGET)} of the original requests at each layer`,
	'half-budget': 'Half the budget',
	'no-minimum': 'The budget without its minimum',
	'no-cap': 'Nothing that holds retries back',
	'half-the-failures': 'Half as many failures',
};

/** A cap in a few words. */
export function capWords(cap: Cap): string {
	switch (cap.kind) {
		case 'none':
			return 'nothing';
		case 'ratio':
			return `${percent(cap.share)} of the requests + ${amount(cap.perSecond)}/s`;
		case 'active':
			return `${percent(cap.share)} in flight, at least ${amount(cap.parallel)}`;
		case 'parallel':
			return `${amount(cap.parallel)} in flight`;
	}
}
