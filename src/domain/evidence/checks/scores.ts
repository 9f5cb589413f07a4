import { contentFile } from '../files.ts';
import type { Check, Collections, Problem } from '../types.ts';

/** Default weights are percentages, so that a reader can check them at a glance. */
const TOTAL_WEIGHT = 100;

/** Every candidate is scored on every criterion: a gap would silently favor or punish it. */
export const scoresAreComplete: Check = (collections) => [
	...weightsAddUp(collections),
	...presetsAreComplete(collections),
	...candidatesAreScored(collections),
	...retiredPlatformsAreNot(collections),
];

function weightsAddUp({ criteria }: Collections): Problem[] {
	const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
	if (criteria.length === 0 || total === TOTAL_WEIGHT) return [];
	const message = `the default weights add up to ${total}`;
	return [{ file: 'content/criteria', field: 'weight', message, remedy: `make them add up to ${TOTAL_WEIGHT}` }];
}

function presetsAreComplete({ presets, criteria }: Collections): Problem[] {
	return presets.flatMap((preset) =>
		criteria
			.filter(({ id }) => preset.weights[id] === undefined)
			.map(({ id }) => ({
				file: contentFile('presets', preset.id),
				field: `weights.${id}`,
				message: 'the weight of this criterion is missing',
				remedy: 'give it a weight from 0 to 100',
			})),
	);
}

function candidatesAreScored({ platforms, scores, criteria }: Collections): Problem[] {
	const sheets = new Map(scores.map((sheet) => [sheet.id, sheet]));
	return platforms
		.filter(({ status }) => status !== 'retired')
		.flatMap((platform) => {
			const own = sheets.get(platform.id)?.scores ?? {};
			const inherited = platform.extends ? (sheets.get(platform.extends.platform)?.scores ?? {}) : {};
			return criteria
				.filter(({ id }) => own[id] === undefined && inherited[id] === undefined)
				.map(({ id }) => ({
					file: contentFile('scores', platform.id),
					field: `scores.${id}`,
					message: 'the score is missing',
					remedy: 'score the candidate by the rubric in content/criteria, with a rationale and two facts',
				}));
		});
}

function retiredPlatformsAreNot({ platforms, scores }: Collections): Problem[] {
	const retired = new Set(platforms.filter(({ status }) => status === 'retired').map(({ id }) => id));
	return scores
		.filter(({ id }) => retired.has(id))
		.map(({ id }) => ({
			file: contentFile('scores', id),
			field: '(file)',
			message: 'a retired platform is not a candidate',
			remedy: 'remove the file',
		}));
}
