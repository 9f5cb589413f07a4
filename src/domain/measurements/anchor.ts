/** Permanent anchor of a test on the page of measurements, or of one of its comparisons. */
export const testAnchor = (bed: string, comparison?: string) =>
	comparison === undefined ? `test-${bed}` : `test-${bed}-${comparison}`;
