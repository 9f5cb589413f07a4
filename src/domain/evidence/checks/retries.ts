import { figuresOf } from '../../retries/policy.ts';
import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** Every number of a retry policy is in the data of the fact that it names, and is one that can be calculated with. */
export const retriesHaveFigures: Check = ({ retries, facts }) => {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return retries.flatMap((policy) =>
		figuresOf(policy, (id) => byId.get(id)).unusable.map((unusable) => ({
			file: contentFile('retries', policy.id),
			...unusable,
			remedy: 'name a figure in the data of the fact, or add it there with its unit',
		})),
	);
};
