import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings/settings.ts';
import { RULES_KEY } from './beside-state.ts';

/** What a link to another tool needs so that the house rules in force hold there, too; empty without rules. */
export function usePackedRules(settings: Settings | undefined): string {
	const [packed, setPacked] = useState('');
	useEffect(() => {
		setPacked('');
		if (settings === undefined) return;
		let current = true;
		import('./house-link.ts')
			.then(({ packRules }) => packRules(settings))
			.then(
				(text) => current && setPacked(`&${RULES_KEY}=${text}`),
				// Inside a sandbox it may be out of reach: then the link carries no rules, and the file can be loaded again.
				() => undefined,
			);
		return () => {
			current = false;
		};
	}, [settings]);
	return packed;
}
