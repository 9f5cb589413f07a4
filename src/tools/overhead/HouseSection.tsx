import { useEffect, useMemo } from 'preact/hooks';
import type { Override } from '../../domain/overhead/coefficients.ts';
import { HouseRules } from '../frame/HouseRules.tsx';
import { useHouseRules } from '../frame/useHouseRules.ts';
import { usePackedRules } from '../frame/usePackedRules.ts';
import { houseOverrides, housePrices, VOCABULARY } from './house.ts';

type Props = {
	readonly own: readonly Override[];
	readonly url: string;
	readonly embedded: boolean;
	/** Told which figures the house rules replace. */
	readonly onOverrides: (overrides: readonly Override[]) => void;
	/** Told what a link to another tool needs so that the rules hold there, too. */
	readonly onPacked: (packed: string) => void;
};

/** House rules in the estimator: prices of a company in the place of ours. */
export function HouseSection({ own, url, embedded, onOverrides, onPacked }: Props) {
	const rules = useHouseRules(VOCABULARY, embedded);
	const { settings } = rules;
	const overrides = useMemo(() => (settings ? houseOverrides(settings, own) : []), [settings, own]);
	const packed = usePackedRules(settings);
	useEffect(() => onOverrides(overrides), [overrides]);
	useEffect(() => onPacked(packed), [packed]);
	return (
		<HouseRules
			rules={rules}
			sentences={settings ? housePrices(settings) : []}
			effects={overrides.length > 0 ? ['Money is computed with your prices, marked as figures of your own.'] : []}
			url={url}
			embedded={embedded}
			open
		/>
	);
}
