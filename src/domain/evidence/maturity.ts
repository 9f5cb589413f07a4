/** Words with which makers say that something is not stable yet. */
const EARLY = /^(?:alpha|beta|experimental|preview)\b/i;

/** Whether the maturity that a fact states is less than stable. What a fact does not state counts as stable. */
export const isEarly = (maturity: string | undefined): boolean => maturity !== undefined && EARLY.test(maturity);
