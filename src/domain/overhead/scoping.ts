import type { Coefficients } from './coefficients.ts';
import type { Situation } from './component.ts';
import { everythingVisible } from './inputs.ts';
import { hasEnvoySidecars } from './modes.ts';
import { configuration, type Visible, visibleTo } from './sidecars.ts';
import { given, type Quantity, total } from './working.ts';

/** Memory of sidecars that goes into configuration, in MB. */
export type Scoping = {
	/** For what each sidecar is told about. */
	readonly configurationMb: Quantity;
	/** What narrowing has saved against telling every sidecar everything; nothing where nobody has narrowed it. */
	readonly savedMb: Quantity;
};

/** What configuration costs. It grows with pods times services: twice the cluster takes four times the memory. */
export function scopingOf({ mode, inputs, coefficients }: Situation): Scoping | undefined {
	if (!hasEnvoySidecars(mode)) return undefined;
	const visible = visibleTo(inputs);
	const pods = given('pods', inputs.pods);
	return {
		configurationMb: total(configuration('Sidecars', pods, visible, coefficients)),
		savedMb: unscopedExtra(inputs.pods, visible, everythingVisible(inputs), coefficients),
	};
}

/** Memory in MB that sidecars take in addition if they are told everything: P (k_c ports + k_e endpoints), of the difference. */
export function unscopedExtra(
	pods: number,
	scoped: Visible,
	everything: Visible,
	coefficients: Coefficients,
): Quantity {
	const difference = {
		ports: Math.max(0, everything.ports - scoped.ports),
		endpoints: Math.max(0, everything.endpoints - scoped.endpoints),
	};
	return total(configuration('Sidecars', given('pods', pods), difference, coefficients));
}
