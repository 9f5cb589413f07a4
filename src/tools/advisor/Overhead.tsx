import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import { Fold } from '../frame/Fold.tsx';
import { loadJson } from '../frame/load.ts';
import type { OverheadProps } from './OverheadTable.tsx';

/** What the first candidates would take in a cluster of this size. The estimator is loaded when a reader asks. */
export function Overhead(props: OverheadProps) {
	return (
		<Fold class="advisor-overhead" summary="What they would take in your cluster" load={loadEstimator}>
			{({ OverheadTable, coefficients }) => <OverheadTable {...props} coefficients={coefficients} />}
		</Fold>
	);
}

async function loadEstimator() {
	const [{ OverheadTable }, { coefficients }] = await Promise.all([
		import('./OverheadTable.tsx'),
		loadJson<{ readonly coefficients: Coefficients }>('/data/v1/overhead.json'),
	]);
	return { OverheadTable, coefficients };
}
