import { contentFile } from '../files.ts';
import type { Check } from '../types.ts';

/** Two items with one code would be settled together by the same link. */
export const checklistCodesAreUnique: Check = ({ checklist }) => {
	const owners = new Map<string, string>();
	return checklist.flatMap(({ id, code }) => {
		const owner = owners.get(code);
		if (owner === undefined) {
			owners.set(code, id);
			return [];
		}
		return [
			{
				file: contentFile('checklist', id),
				field: 'code',
				message: `"${owner}" has the same code`,
				remedy: 'give the newer of the two a code of its own',
			},
		];
	});
};
