import type { ReadSettings, Vocabulary } from '../../domain/settings/settings.ts';
import { keptRules } from './house.ts';
import { type InForce, NONE, NOT_LOADED } from './house-in-force.ts';
import { readSettings, unpackRules } from './house-link.ts';

/** A tool that takes in house rules. */
export type RuledTool<Code> = {
	readonly vocabulary: Vocabulary;
	/** An embed does not read what the browser keeps. */
	readonly embedded: boolean;
	/**
	 * Loads what applies the rules, where that is not part of the tool. Without it none come into force: no result may say
	 * that it is under rules which it does not know.
	 */
	readonly loadCode: (() => Promise<Code>) | undefined;
};

/** Reads house rules for a tool. */
export function houseReader<Code>({ vocabulary, embedded, loadCode }: RuledTool<Code>) {
	const read = async (reading: ReadSettings | Promise<ReadSettings>): Promise<InForce<Code>> => {
		try {
			const [{ settings, problems = [] }, code] = await Promise.all([reading, loadCode?.()]);
			return { ...NONE, settings, code, problems };
		} catch {
			return { ...NONE, problems: [NOT_LOADED] };
		}
	};
	const inText = (text: string) => read(readSettings(text, vocabulary));
	const inLink = (packed: string) => read(unpackRules(packed, vocabulary));
	/** Rules that the reader kept in this browser, or none. */
	const inBrowser = async (): Promise<InForce<Code>> => {
		const text = embedded ? undefined : keptRules();
		return text === undefined ? NONE : { ...(await inText(text)), origin: 'browser', kept: true };
	};
	return { inText, inLink, inBrowser };
}
