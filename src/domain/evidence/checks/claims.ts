import { nearestWord } from '../../search/spelling.ts';
import { claimTopics } from '../claims.ts';
import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** A topic without a title would stand in the filter as its bare id. */
export const topicsOfClaimsExist: Check = ({ claims, ...library }) => {
	const known = claimTopics(library);
	return claims.flatMap(({ id, topics }) =>
		topics.flatMap((topic, index) => {
			if (known.has(topic)) return [];
			const meant = nearestWord(topic, known.keys());
			return [
				{
					file: contentFile('claims', id),
					field: `topics[${index}]`,
					message: `"${topic}" is no capability, need or platform`,
					remedy: meant ? `did you mean "${meant}"?` : 'write the id of one of them',
				},
			];
		}),
	);
};
