const LENGTH_OF_ID = '2026.11.20'.length;

/** The published edition that a state of the content is, or that it has gone on from. */
export const baseOf = (edition: string): string => edition.slice(0, LENGTH_OF_ID);

/** Address inside the site of everything that has changed from an edition until now. */
export const comparisonPath = (edition: string) => `/reference/editions/#v=1&kb=live&from=${baseOf(edition)}&to=live`;
