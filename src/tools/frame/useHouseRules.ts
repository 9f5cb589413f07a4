import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadSettings, Settings, Vocabulary } from '../../domain/settings/settings.ts';
import { keepRules, keptRules, packedRulesIn } from './house.ts';

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
	/** Where they came from. */
	readonly origin: 'file' | 'link' | 'browser' | undefined;
	/** Why a file or a link could not be used; what was in force before stays in force. */
	readonly problems: readonly string[];
	readonly kept: boolean;
	readonly load: (text: string) => Promise<void>;
	/** Uses rules that came with the link of another tool. */
	readonly unpack: (packed: string) => void;
	readonly remove: () => void;
	readonly keep: (kept: boolean) => void;
};

/**
 * House rules of a reader: from a file, from a link that carries them, or from this browser if they were kept in it.
 * They never leave the page unless the reader asks for a link that carries them.
 *
 * @param embedded an embed neither reads nor writes what the browser keeps
 */
export function useHouseRules(vocabulary: Vocabulary, embedded: boolean): HouseRulesState {
	const [rules, setRules] = useState<Pick<HouseRulesState, 'settings' | 'origin'>>({
		settings: undefined,
		origin: undefined,
	});
	const [problems, setProblems] = useState<readonly string[]>([]);
	const [kept, setKept] = useState(false);

	const unpack = useCallback(
		async (packed: string) => {
			const { settings, problems: found = [] } = await checked(({ unpackRules }) => unpackRules(packed, vocabulary));
			if (settings) setRules({ settings, origin: 'link' });
			setProblems(found);
		},
		[vocabulary],
	);

	useEffect(() => {
		const packed = packedRulesIn(window.location.hash);
		if (packed !== undefined) {
			unpack(packed);
			return;
		}
		const text = embedded ? undefined : keptRules();
		if (text === undefined) return;
		setKept(true);
		checked(({ readSettings }) => readSettings(text, vocabulary)).then(({ settings, problems: found = [] }) => {
			if (settings) setRules({ settings, origin: 'browser' });
			setProblems(found);
		});
	}, [vocabulary, embedded, unpack]);

	const load = useCallback(
		async (text: string) => {
			const { settings, problems: found = [] } = await checked(({ readSettings }) => readSettings(text, vocabulary));
			setProblems(found);
			if (settings === undefined) return;
			setRules({ settings, origin: 'file' });
			if (kept) keepRules(text);
		},
		[vocabulary, kept],
	);
	const remove = useCallback(() => {
		setRules({ settings: undefined, origin: undefined });
		setProblems([]);
		setKept(false);
		keepRules(undefined);
	}, []);
	const keep = useCallback(
		(wanted: boolean) => {
			const done = keepRules(wanted && rules.settings ? JSON.stringify(rules.settings) : undefined);
			setKept(wanted && done);
			setProblems(
				done ? [] : ['This browser does not let the page keep anything. Load the file again on the next visit.'],
			);
		},
		[rules.settings],
	);
	return { ...rules, problems, kept, load, unpack, remove, keep };
}
