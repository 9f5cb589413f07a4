import type { Library } from '../evidence/library.ts';
import { byOrder } from '../evidence/order.ts';
import type { Platform } from '../evidence/types.ts';
import { coefficientsFrom } from '../overhead/coefficient-table.ts';
import type { Coefficient } from '../overhead/coefficients.ts';

/** A figure of the overhead estimator with its permanent name, and the address of the fact that holds it. */
export type CoefficientJson = Omit<Coefficient, 'own'> & { readonly id: string; readonly page: string };

/**
 * Every figure that the overhead estimator calculates with, by name.
 *
 * @param page address of a fact
 */
export function coefficientList({ fact }: Pick<Library, 'fact'>, page: (id: string) => string): CoefficientJson[] {
	return Object.entries(coefficientsFrom(fact))
		.map(([id, coefficient]) => ({ id, ...coefficient, page: page(coefficient.fact) }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A release line of a platform and how long it is supported. Dates that nobody publishes are missing. */
export type SupportWindow = Platform['lifecycle']['lines'][number] & {
	readonly platform: string;
	readonly name: string;
	readonly page: string;
};

/**
 * Every release line, platform by platform.
 *
 * @param page address of a fact
 */
export function supportWindows(platforms: readonly Platform[], page: (id: string) => string): SupportWindow[] {
	return [...platforms]
		.sort(byOrder)
		.flatMap(({ id, name, lifecycle }) =>
			lifecycle.lines.map((line) => ({ platform: id, name, ...line, page: page(line.fact) })),
		);
}
