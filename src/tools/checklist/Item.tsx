import type { ItemState } from '../../domain/checklist/marks.ts';
import { MAX_NOTE } from '../../domain/checklist/record.ts';
import { spansOf } from '../../domain/text/spans.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import { Facts } from './Facts.tsx';
import type { ListedItem } from './model.ts';

type Props = {
	readonly item: ListedItem;
	readonly state: ItemState;
	readonly note: string;
	/** Whether the item can only be read. */
	readonly fixed: boolean;
	readonly onState: (state: ItemState) => void;
	readonly onNote: (note: string) => void;
};

/** One item: a box to tick on screen and on paper, why it matters, how to check it, its facts, and the reader's own note. */
export function Item({ item, state, note, fixed, onState, onNote }: Props) {
	const { id, code, severity, title, why, check, facts } = item;
	return (
		<li id={`item-${id}`} class={`item item-${state}`} data-code={code} data-severity={severity}>
			<h3 class="item-title">
				<label>
					<input
						type="checkbox"
						checked={state === 'done'}
						disabled={fixed}
						onChange={() => onState(state === 'done' ? 'open' : 'done')}
					/>
					<span class={`severity severity-${severity}`}>{severity}</span>{' '}
					<span id={`name-${id}`} class="item-name">
						{title}
					</span>
				</label>
			</h3>
			<p class="item-line item-why">{why}</p>
			<p class="item-line">
				<b>Check:</b>{' '}
				<span class="item-check">
					{spansOf(check).map(({ text, code }) => (code ? <code key={text}>{text}</code> : text))}
				</span>
			</p>
			<div class="item-more" data-pagefind-ignore="all">
				<Facts item={id} facts={facts} />
				<label class="check item-control not-applicable">
					<input
						type="checkbox"
						checked={state === 'not-applicable'}
						disabled={fixed}
						aria-describedby={`name-${id}`}
						onChange={() => onState(state === 'not-applicable' ? 'open' : 'not-applicable')}
					/>
					<span>Not applicable</span>
				</label>
				<Disclosure class="item-control item-note" summary={note === '' ? 'Add a note' : 'Note'} wanted={note !== ''}>
					<textarea
						aria-label="Note"
						aria-describedby={`name-${id}`}
						dir="auto"
						rows={2}
						maxLength={MAX_NOTE}
						value={note}
						onInput={(event) => onNote(event.currentTarget.value)}
					/>
				</Disclosure>
			</div>
			{note !== '' && (
				<p class="item-line printed-note" dir="auto">
					{note}
				</p>
			)}
		</li>
	);
}
