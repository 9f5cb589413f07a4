import { useEffect, useMemo, useRef } from 'preact/hooks';
import { holdsState } from '../../domain/permalink/link.ts';
import type { Vocabulary } from '../../domain/settings/settings.ts';
import { keptRules } from './house.ts';
import type { HouseActions } from './house-actions.ts';
import { houseAddress } from './house-address.ts';
import { type InForce, NONE, NOT_LOADED } from './house-in-force.ts';
import { useCarried } from './useCarried.ts';

/** House rules in a tool: those in force, and the way to do something about them. */
export type HouseRulesState<Code = unknown> = InForce<Code> & {
	/** Does something, for which code may have to be loaded. Inside a sandbox that may be out of reach, which is said. */
	readonly act: (what: (actions: HouseActions) => Promise<void> | void) => Promise<void>;
};

/**
 * House rules of a reader: from a file, from a link that carries them, or from this browser if they were kept in it.
 * They never leave the page unless the reader asks for a link that carries them, and what is kept is removed only by a reader
 * who sees it in force.
 *
 * @param embedded an embed neither reads nor writes what the browser keeps
 * @param loadCode loads what applies them to the tool, where that is not part of it
 */
export function useHouseRules<Code>(
	vocabulary: Vocabulary,
	embedded: boolean,
	loadCode?: () => Promise<Code>,
): HouseRulesState<Code> {
	const [rules, setRules] = useCarried<InForce<Code>>('house-rules', NONE);
	const address = useMemo(() => houseAddress(embedded), [embedded]);
	const actions = useRef<HouseActions>();
	const act: HouseRulesState['act'] = async (what) => {
		try {
			const { houseActions } = await import('./house-actions.ts');
			actions.current ??= houseActions({ vocabulary, embedded, loadCode }, address, rules, setRules);
		} catch {
			return setRules((before) => ({ ...before, problems: [NOT_LOADED] }));
		}
		return what(actions.current);
	};
	useEffect(() => {
		const follow = () => void act((actions) => actions.follow());
		const read = () => {
			const { hash } = window.location;
			// An anchor on the page says nothing about rules.
			if ((hash === '' || holdsState(hash)) && address.isBehind()) follow();
		};
		// What neither the address nor the browser holds was carried over from the facts of another edition.
		const carried = rules.origin === 'file' || rules.origin === 'brought';
		if (address.isBehind() || (!carried && !embedded && keptRules() !== undefined)) follow();
		window.addEventListener('hashchange', read);
		window.addEventListener('popstate', read);
		return () => {
			window.removeEventListener('hashchange', read);
			window.removeEventListener('popstate', read);
		};
	}, [address]);
	return { ...rules, act };
}
