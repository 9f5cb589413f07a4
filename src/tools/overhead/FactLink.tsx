import type { Coefficient } from '../../domain/overhead/coefficients.ts';
import { SCENARIOS } from '../../domain/overhead/range.ts';
import { factHref } from '../evidence/fact-href.ts';
import type { OverheadData } from './model.ts';

type Props = {
	readonly data: Pick<OverheadData, 'platforms'>;
	readonly coefficient: Coefficient;
};

/** Page of the fact behind a coefficient. */
export const coefficientHref = ({ data, coefficient }: Props) => factHref(coefficient.fact, new Set(data.platforms));

/** A coefficient by its name, leading to the fact behind it, with the kind of evidence. */
export function FactLink({ data, coefficient }: Props) {
	return (
		<>
			<a href={coefficientHref({ data, coefficient })}>{coefficient.label}</a>{' '}
			<small class={coefficient.own && 'own'}>{evidenceOf(coefficient)}</small>
		</>
	);
}

/** The kind of evidence of low, typical and high, or of all three at once where it is the same. */
export function evidenceOf({ kind, own }: Coefficient): string {
	if (own !== undefined) return own === 'own-measurement' ? 'your measurement' : 'your estimate';
	const kinds = SCENARIOS.map((scenario) => kind[scenario]);
	return new Set(kinds).size === 1 ? kind.typical : kinds.join(' / ');
}
