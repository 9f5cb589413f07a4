import type { Settings } from '../../domain/settings/settings.ts';

/** House rules in force in a tool, and what became of those that were tried last. */
export type InForce<Code = unknown> = {
	readonly settings: Settings | undefined;
	/** What applies them to the tool, where that is loaded with them. */
	readonly code: Code | undefined;
	/** Where they came from. Those that were brought came with a record, or with the link of another tool. */
	readonly origin: 'file' | 'link' | 'brought' | 'browser' | undefined;
	/** Why a file or a link could not be used; what was in force before stays in force. */
	readonly problems: readonly string[];
	/** Whether those in force are kept in this browser. */
	readonly kept: boolean;
	/** Whether they were to be kept, and the browser did not. */
	readonly unkept: boolean;
	/** What rules of a record took the place of; missing once the reader has decided otherwise. */
	readonly before?: InForce<Code> | undefined;
};

/** In most browsers, what could not be loaded once stays out of reach until the page is loaded again. */
export const NOT_LOADED =
	'What house rules need could not be loaded. Load the page again, or open the tool on its own page.';

export const NONE: InForce<never> = {
	settings: undefined,
	code: undefined,
	origin: undefined,
	problems: [],
	kept: false,
	unkept: false,
};
