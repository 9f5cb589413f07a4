/** A number as a reader expects it. */
export const number = (value: number, digits = 0) => value.toLocaleString('en-US', { maximumFractionDigits: digits });
