import { createContext } from 'preact';

/** What every line of the advice needs to show what it rests on. */
export type Grounds = {
	/** Ids of all platforms: they tell on which page a fact stands. */
	readonly platforms: ReadonlySet<string>;
	/** What facts say, among them those that a reader brought along, which are in no file of the site. */
	readonly statements: Readonly<Record<string, string>>;
	/** Items of the checklist that advice refers to, by id. */
	readonly checklist: Readonly<Record<string, string>>;
};

export const Grounds = createContext<Grounds>({ platforms: new Set(), statements: {}, checklist: {} });
