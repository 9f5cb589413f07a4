import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { OverheadData } from '../overhead/model.ts';
import type { Change, OverheadState } from '../overhead/state.ts';

/** The part of the estimator in which a paste is read, and which it fills. */
export type PasteProps = {
	readonly data: Pick<OverheadData, 'coefficients'>;
	/** What the estimate is made for now, for what no paste can tell. */
	readonly state: OverheadState;
	/** The coefficients in force. */
	readonly coefficients: Coefficients;
	readonly change: Change;
};
