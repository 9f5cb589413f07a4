import { itemFactsJson } from '../../../../domain/checklist/json.ts';
import type { ChecklistItem } from '../../../../domain/evidence/types.ts';
import { library } from '../../../../library.ts';
import { about, json } from '../_json.ts';

export function getStaticPaths() {
	return library.checklist.map((item) => ({ params: { item: item.id }, props: { item } }));
}

/** The facts behind one item of the checklist. */
export const GET = ({ props }: { props: { item: ChecklistItem } }) =>
	json({ ...about(), ...itemFactsJson(props.item, library) });
