import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadSettings, Settings, Vocabulary } from '../../domain/settings/settings.ts';
import { keepRules, keptRules, packedRulesIn, withoutPackedRules } from './house.ts';
import { useCarried } from './useCarried.ts';

/**
 * What checks house rules is loaded when somebody has some: most readers do not. Inside a sandbox it may be out of reach,
 * which is said like any other problem.
 */
async function checked(
	read: (module: typeof import('./house-link.ts')) => Promise<ReadSettings> | ReadSettings,
): Promise<ReadSettings> {
	try {
		return await read(await import('./house-link.ts'));
	} catch {
		return { problems: ['The check of house rules could not be loaded. Open the tool on its own page and try again.'] };
	}
}

/** House rules in a tool: those in force, and what a reader may do about them. */
export type HouseRulesState = {
	readonly settings: Settings | undefined;
	/** Where they came from. Those that were brought came with a record, or with the link of another tool. */
	readonly origin: 'file' | 'link' | 'brought' | 'browser' | undefined;
	/** Why a file or a link could not be used; what was in force before stays in force. */
	readonly problems: readonly string[];
	/** Whether those in force are kept in this browser. */
	readonly kept: boolean;
	/** Whether keeping them would put others out of this browser. */
	readonly replaces: boolean;
	readonly load: (text: string, origin?: 'file' | 'brought') => Promise<void>;
	/** Uses rules that came with the link of another tool. */
	readonly unpack: (packed: string) => void;
	readonly remove: () => void;
	readonly keep: (kept: boolean) => void;
};

type InForce = Pick<HouseRulesState, 'settings' | 'origin' | 'problems' | 'kept'>;

const NONE: InForce = { settings: undefined, origin: undefined, problems: [], kept: false };

/** Rules of somebody else, which came with what they made: they leave those alone that the browser keeps. */
export const areForeign = ({ origin }: Pick<InForce, 'origin'>) => origin === 'link' || origin === 'brought';

const NOTHING_KEPT = 'This browser does not let the page keep anything. Load the file again on the next visit.';

/**
 * House rules of a reader: from a file, from a link that carries them, or from this browser if they were kept in it.
 * They never leave the page unless the reader asks for a link that carries them, and what is kept is removed only by a reader
 * who sees it in force.
 *
 * @param embedded an embed neither reads nor writes what the browser keeps
 */
export function useHouseRules(vocabulary: Vocabulary, embedded: boolean): HouseRulesState {
	const [rules, setRules] = useCarried('house-rules', NONE);
	const packed = useRef<string>();
	/** What was asked for last. Reading takes a moment, in which something else may be asked for. */
	const turn = useRef(0);

	/** Rules that the reader kept in this browser, or none. */
	const fromBrowser = useCallback(async (): Promise<InForce> => {
		const text = embedded ? undefined : keptRules();
		if (text === undefined) return NONE;
		const { settings, problems = [] } = await checked(({ readSettings }) => readSettings(text, vocabulary));
		return { settings, origin: settings && 'browser', problems, kept: true };
	}, [vocabulary, embedded]);

	const follow = useCallback(
		async (value: string | undefined, origin: 'link' | 'brought' = 'link') => {
			if (origin === 'link') packed.current = value;
			const mine = ++turn.current;
			const { settings, problems = [] } =
				value === undefined ? {} : await checked(({ unpackRules }) => unpackRules(value, vocabulary));
			const own = settings ? NONE : await fromBrowser();
			if (turn.current !== mine) return;
			if (settings) setRules({ settings, origin, problems, kept: false });
			else if (value === undefined) setRules(own);
			else setRules((before) => ({ ...(before.settings ? before : own), problems }));
		},
		[vocabulary, fromBrowser],
	);

	useEffect(() => {
		const value = () => packedRulesIn(window.location.hash || (embedded ? window.location.search : ''));
		const read = () => {
			const { hash } = window.location;
			// An anchor on the page says nothing about rules.
			if (hash !== '' && !hash.includes('=')) return;
			if (value() !== packed.current) follow(value());
		};
		// What neither the address nor the browser holds was carried over from the facts of another edition.
		const carried = rules.origin === 'file' || rules.origin === 'brought';
		if (value() !== undefined || !carried) follow(value());
		window.addEventListener('hashchange', read);
		window.addEventListener('popstate', read);
		return () => {
			window.removeEventListener('hashchange', read);
			window.removeEventListener('popstate', read);
		};
	}, [follow, embedded]);

	/** What the link carries is no longer in force, so the address must not bring it back. */
	const leaveLink = useCallback(() => {
		if (packed.current === undefined) return;
		packed.current = undefined;
		window.history.replaceState(null, '', withoutPackedRules(window.location.hash));
	}, []);
	const load = useCallback(
		async (text: string, origin: 'file' | 'brought' = 'file') => {
			const mine = ++turn.current;
			const { settings, problems = [] } = await checked(({ readSettings }) => readSettings(text, vocabulary));
			if (turn.current !== mine) return;
			if (settings === undefined) return setRules((before) => ({ ...before, problems }));
			leaveLink();
			setRules(({ kept }) => ({
				settings,
				origin,
				problems,
				kept: origin === 'file' && kept && keepRules(text),
			}));
		},
		[vocabulary, leaveLink],
	);
	const remove = useCallback(() => {
		leaveLink();
		if (areForeign(rules) && !rules.kept) {
			fromBrowser().then(setRules);
			return;
		}
		if (!embedded) keepRules(undefined);
		setRules(NONE);
	}, [rules, leaveLink, fromBrowser, embedded]);
	const keep = useCallback(
		(wanted: boolean) => {
			const done = keepRules(wanted && rules.settings ? JSON.stringify(rules.settings) : undefined);
			setRules({ ...rules, kept: wanted && done, problems: done ? [] : [NOTHING_KEPT] });
		},
		[rules],
	);
	const unpack = useCallback((value: string) => void follow(value, 'brought'), [follow]);
	const replaces = areForeign(rules) && !rules.kept && !embedded && keptRules() !== undefined;
	return { ...rules, replaces, load, unpack, remove, keep };
}

/** What applies the rules to a tool, loaded when somebody has rules. */
export function useHouseCode<Code>(settings: Settings | undefined, load: () => Promise<Code>): Code | undefined {
	const [code, setCode] = useState<Code>();
	useEffect(() => {
		if (settings !== undefined && code === undefined) load().then(setCode, () => undefined);
	}, [settings, code]);
	return code;
}
