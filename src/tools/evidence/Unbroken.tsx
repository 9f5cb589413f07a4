/**
 * Browsers break a day, a numbered license and the option of a command behind their hyphens, and narrow cells a bracket from what
 * it closes.
 */
const WHOLE = /(\(?(?:[\w.]+(?:-\d[\w.]*)+|--[a-z][\w-]*)[),;]*)/;

/** The parts of a text in which days, numbered licenses and options of commands stay on one line. */
export const unbroken = (text: string) =>
	// Every second part is what the expression found. Nothing is rendered for an empty one, as in the server's HTML.
	text.split(WHOLE).map((part, at) => (at % 2 === 1 ? <span class="unbroken">{part}</span> : part || null));

/** A text in which days, numbered licenses and options of commands stay on one line. */
export const Unbroken = ({ text }: { readonly text: string }) => <>{unbroken(text)}</>;
