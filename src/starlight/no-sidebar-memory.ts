/**
 * Takes the place of a script of the theme that writes the scroll position of the sidebar into the browser's storage on
 * every page. This site stores nothing that a reader has not asked for.
 */
export {};
