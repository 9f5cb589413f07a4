import type { FormId } from '../forms.ts';

/** One way to bring a result to a platform. */
export type Way = {
	/** What comes of it, for the choice between several ways. */
	readonly title: string;
	/** The form to copy. Pictures are offered in pairs. */
	readonly form: FormId;
	readonly also?: FormId;
	/** A snippet that shows what was saved. */
	readonly tag?: FormId;
	/** What to do with it, one sentence each. The first step is always to copy. `{height}` stands for the height in pixels. */
	readonly steps: readonly string[];
	/** What an administrator has to allow once, with the line for the configuration, made for a host and its origin. */
	readonly admin?: { readonly text: string; readonly line?: (host: string, origin: string) => string };
	/** Facts that say that it works. */
	readonly facts?: readonly string[];
	/** What we tried ourselves, with the version. */
	readonly tried?: string;
	/** What nobody of us has seen work yet. */
	readonly unverified?: string;
};

export type Platform = {
	readonly id: string;
	readonly name: string;
	readonly group: 'Wikis' | 'Code hosts' | 'Documentation sites' | 'Elsewhere';
	readonly ways: readonly Way[];
};
