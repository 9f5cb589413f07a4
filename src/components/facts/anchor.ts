/** Anchor of a quoted fact in the list that belongs to its file. */
export const quotedAnchor = (list: string, number: string) => `quoted-${list}-${number}`;

/** Anchor of that list. */
export const quotedListAnchor = (list: string) => `facts-quoted-${list}`;
