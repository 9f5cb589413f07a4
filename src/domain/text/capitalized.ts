/** A text with a capital letter in front, as a sentence or a title begins. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
