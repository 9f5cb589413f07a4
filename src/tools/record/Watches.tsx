import { useLayoutEffect, useRef } from 'preact/hooks';
import { LIMITS, MAX_WATCHES, type Watch } from '../../domain/record/texts.ts';
import { siteHref } from '../frame/site.ts';

type Props = {
	readonly watches: readonly Watch[];
	/** Events that follow from the answers, to choose from. */
	readonly suggestions: readonly string[];
	readonly onWatches: (watches: readonly Watch[]) => void;
};

/** Events that would reopen the decision, each with somebody who looks and a day. */
export function Watches({ watches, suggestions, onWatches }: Props) {
	const set = (index: number, part: Partial<Watch>) =>
		onWatches(watches.map((watch, at) => (at === index ? { ...watch, ...part } : watch)));
	/** The row that a reader has just asked for, to write into it. */
	const fresh = useRef<number>();
	const add = (text: string) => {
		fresh.current = text === '' ? watches.length : undefined;
		onWatches([...watches, { text, owner: '', date: '' }]);
	};
	const open = suggestions.filter((text) => !watches.some((watch) => watch.text === text));
	const full = watches.length >= MAX_WATCHES;
	return (
		<fieldset class="record-watches">
			<legend>Triggers that somebody watches</legend>
			<small class="record-hint">
				A sentence that can be tested, an owner, and the day by which they look.{' '}
				<a href={siteHref('/decide/triggers/')}>How to write triggers</a>
			</small>
			{watches.map((watch, index) => (
				<WatchRow
					// The rows have no other identity than their place.
					key={index}
					number={index + 1}
					fresh={index === fresh.current}
					watch={watch}
					onChange={(part) => set(index, part)}
					onRemove={() => onWatches(watches.filter((_, at) => at !== index))}
				/>
			))}
			<div class="record-actions">
				<button type="button" disabled={full} onClick={() => add('')}>
					Add a trigger
				</button>
				{open.length > 0 && (
					<select
						aria-label="Add a trigger that follows from the answers"
						value=""
						disabled={full}
						onChange={(event) => {
							if (event.currentTarget.value !== '') add(event.currentTarget.value);
							event.currentTarget.value = '';
						}}
					>
						<option value="">Add one that follows from the answers …</option>
						{open.map((text) => (
							<option key={text} value={text}>
								{text}
							</option>
						))}
					</select>
				)}
			</div>
		</fieldset>
	);
}

type RowProps = {
	readonly number: number;
	/** Takes the focus when it appears. */
	readonly fresh: boolean;
	readonly watch: Watch;
	readonly onChange: (part: Partial<Watch>) => void;
	readonly onRemove: () => void;
};

function WatchRow({ number, fresh, watch, onChange, onRemove }: RowProps) {
	const of = `of trigger ${number}`;
	const text = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (fresh) text.current?.focus();
	}, []);
	return (
		<div class="record-watch">
			<input
				ref={text}
				type="text"
				dir="auto"
				aria-label={`Text ${of}`}
				placeholder="A second cluster has to call the first one"
				maxLength={LIMITS.title * 2}
				value={watch.text}
				onInput={(event) => onChange({ text: event.currentTarget.value })}
			/>
			<input
				type="text"
				dir="auto"
				aria-label={`Owner ${of}`}
				placeholder="Owner"
				maxLength={LIMITS.owner}
				value={watch.owner}
				onInput={(event) => onChange({ owner: event.currentTarget.value })}
			/>
			<input
				type="date"
				aria-label={`Look by, ${of}`}
				value={watch.date}
				onInput={(event) => onChange({ date: event.currentTarget.value })}
			/>
			<button type="button" onClick={onRemove}>
				Remove<span class="visually-hidden"> trigger {number}</span>
			</button>
		</div>
	);
}
