import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { Measure } from './measure.ts';
import type { OverheadData } from './model.ts';

/** One measure of all estimates. */
export type PanelProps = {
	readonly data: OverheadData;
	/** With the reader's figures in place. */
	readonly coefficients: Coefficients;
	readonly measure: Measure;
	readonly estimates: readonly Estimate[];
};
