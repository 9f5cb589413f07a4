import type { Coefficients, Override } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { CoefficientName } from '../../domain/overhead/figures.ts';
import { EntryField } from '../frame/EntryField.tsx';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { ownFrom, ownText } from './entry.ts';
import { FactLink } from './FactLink.tsx';
import { published } from './format.ts';
import type { OverheadData } from './model.ts';
import type { Change } from './state.ts';

type Props = {
	readonly data: OverheadData;
	/** With the reader's figures in place. */
	readonly coefficients: Coefficients;
	readonly estimates: readonly Estimate[];
	readonly own: readonly Override[];
	readonly change: Change;
};

/** The coefficients that the estimates rest on, each with its evidence, and each to be replaced by the reader's own. */
export function OwnFigures({ data, coefficients, estimates, own, change }: Props) {
	const names = Object.keys(data.coefficients) as CoefficientName[];
	const used = new Set(estimates.flatMap((estimate) => estimate.coefficients));
	const limits = names.filter((name) => LIMITS.has(name));
	const replaced = new Map(own.map((override) => [override.name, override]));
	const set = (name: CoefficientName, override: Override | undefined) => {
		const next = new Map(replaced);
		if (override) next.set(name, override);
		else next.delete(name);
		change({ overrides: names.flatMap((each) => next.get(each) ?? []) });
	};
	const shown = names.filter((name) => used.has(name) || replaced.has(name) || limits.includes(name));
	return (
		<>
			<ScrollRegion label="Coefficients">
				<table>
					<thead>
						<tr>
							<th scope="col">Coefficient and evidence</th>
							<th scope="col">Low / typical / high</th>
							<th scope="col">Your own</th>
						</tr>
					</thead>
					<tbody>
						{shown.map((name) => (
							<tr key={name}>
								<th scope="row">
									<FactLink data={data} coefficient={coefficients[name]} />
									{!used.has(name) && !LIMITS.has(name) && <small class="own"> not used by the modes shown</small>}
								</th>
								<td>
									{published(data.coefficients[name])} <small>{coefficients[name].unit}</small>
								</td>
								<td>
									<OwnFigure
										name={name}
										label={coefficients[name].label}
										own={replaced.get(name)}
										onChange={(override) => set(name, override)}
									/>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			{own.length > 0 && (
				<button type="button" onClick={() => change({ overrides: [] })}>
					Remove all your figures
				</button>
			)}
		</>
	);
}

/** Figures that decide what is refused, and enter no result. */
const LIMITS: ReadonlySet<CoefficientName> = new Set([
	'istio-sidecar-cpu-limit',
	'waypoint-cpu-limit',
	'linkerd-workers',
	'consul-workers',
	'istiod-max-sidecars',
	'tested-nodes',
	'tested-pods',
	'consul-csr-limit',
]);

type FieldProps = {
	readonly name: CoefficientName;
	readonly label: string;
	readonly own: Override | undefined;
	readonly onChange: (override: Override | undefined) => void;
};

function OwnFigure({ name, label, own, onChange }: FieldProps) {
	const kind = own?.kind ?? 'own-estimate';
	return (
		<>
			<EntryField
				id={`own-${name}`}
				aria-label={`Your own: ${label}`}
				shown={own ? ownText(own) : ''}
				read={ownFrom}
				onChange={(figures) => onChange(figures && { name, kind, ...figures })}
				class={own && 'own'}
			/>
			{own && (
				<label class="check">
					<input
						type="checkbox"
						checked={kind === 'own-measurement'}
						onChange={(event) =>
							onChange({ ...own, kind: event.currentTarget.checked ? 'own-measurement' : 'own-estimate' })
						}
					/>
					<span>measured</span>
				</label>
			)}
		</>
	);
}
