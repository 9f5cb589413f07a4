import type { Override } from '../../domain/overhead/coefficients.ts';
import { rulesIn } from '../../domain/settings/rules.ts';
import type { Settings, Vocabulary } from '../../domain/settings/settings.ts';

/** The estimator knows no lists of words: what else a file says is for the other tools to check. */
export const VOCABULARY: Vocabulary = {};

/** Prices of the house in the place of ours. What a reader has entered counts more. */
export function houseOverrides({ prices }: Settings, own: readonly Override[]): Override[] {
	const price = (name: Override['name'], value: number | undefined): Override[] =>
		value === undefined || own.some((override) => override.name === name)
			? []
			: [{ name, low: value, typical: value, high: value, kind: 'own-estimate' }];
	return [...price('vcpu-hour', prices.vcpuHour), ...price('gib-hour', prices.gibHour)];
}

/** The rules that concern the estimator, as sentences. */
export const housePrices = (settings: Settings): string[] =>
	rulesIn(
		{
			...settings,
			weights: {},
			excluded: [],
			constraints: [],
			facts: [],
			thresholds: { capacity: {}, alternatives: {} },
		},
		{ platforms: [], criteria: [] },
	);
