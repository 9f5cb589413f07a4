/**
 * Whether the parts of a grid stand beside each other rather than below. The style sheet decides, by the room that there is, so
 * it is asked; the server does not know.
 */
export const isBeside = (grid: Element): boolean => getComputedStyle(grid).gridTemplateColumns.includes(' ');
