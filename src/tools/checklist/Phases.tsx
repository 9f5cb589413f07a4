import { byPhase } from '../../domain/checklist/list.ts';
import { type ItemState, stateOf } from '../../domain/checklist/marks.ts';
import type { ChecklistRecord } from '../../domain/checklist/record.ts';
import { Item } from './Item.tsx';
import type { ListedItem } from './model.ts';

type Props = {
	/** In reading order. */
	readonly items: readonly ListedItem[];
	readonly record: ChecklistRecord;
	/** Whether the items can only be read. */
	readonly fixed: boolean;
	readonly onState: (id: string, state: ItemState) => void;
	readonly onNote: (id: string, note: string) => void;
	readonly onShowAll: () => void;
};

/** The items that are shown, phase by phase. */
export function Phases({ items: shown, record: { marks, notes }, fixed, onState, onNote, onShowAll }: Props) {
	return (
		<div class="checklist-items">
			{shown.length === 0 && (
				<p>
					No item passes the filter.{' '}
					<button type="button" onClick={onShowAll}>
						Show all
					</button>
				</p>
			)}
			{byPhase(shown).map(({ id, title, intro, items }) => (
				<section key={id} data-phase={id} aria-labelledby={id}>
					<h2 id={id}>{title}</h2>
					<p class="phase-intro">{intro}</p>
					<ul class="phase-items">
						{items.map((item) => (
							<Item
								key={item.id}
								item={item}
								state={stateOf(marks, item.id)}
								note={notes.get(item.id) ?? ''}
								fixed={fixed}
								onState={(state) => onState(item.id, state)}
								onNote={(note) => onNote(item.id, note)}
							/>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
