import { useEffect, useRef } from 'preact/hooks';

type Props = {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	readonly most?: number;
	readonly onValue: (value: string) => void;
};

type LineProps = Props & {
	/** Texts to choose from; others can be entered, too. */
	readonly options?: readonly string[];
	/** Whether it takes the whole width. */
	readonly wide?: boolean;
};

/** A field for one line. */
export function LineField({ id, label, hint, value, most, onValue, options, wide = false }: LineProps) {
	return (
		<div class={wide ? 'record-field record-field-wide' : 'record-field'}>
			<label for={id}>{label}</label>
			<input
				id={id}
				type="text"
				dir="auto"
				autocomplete="off"
				value={value}
				maxLength={most}
				list={options && `${id}-options`}
				aria-describedby={hint && `${id}-hint`}
				onInput={(event) => onValue(event.currentTarget.value)}
			/>
			{options && (
				<datalist id={`${id}-options`}>
					{options.map((option) => (
						<option key={option} value={option} />
					))}
				</datalist>
			)}
			{hint && <Hint id={id} text={hint} />}
		</div>
	);
}

/** A field for one calendar day. */
export function DayField({ id, label, hint, value, onValue }: Omit<Props, 'most'>) {
	return (
		<div class="record-field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="date"
				autocomplete="off"
				value={value}
				aria-describedby={hint && `${id}-hint`}
				onInput={(event) => onValue(event.currentTarget.value)}
			/>
			{hint && <Hint id={id} text={hint} />}
		</div>
	);
}

/** A field for several lines, as high as its text. */
export function TextField({ id, label, hint, value, most, onValue }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		const { current } = field;
		if (current === null || CSS.supports('field-sizing', 'content')) return;
		current.style.height = 'auto';
		current.style.height = `${current.scrollHeight + 2}px`;
	}, [value]);
	return (
		<div class="record-field record-field-wide">
			<label for={id}>{label}</label>
			<textarea
				id={id}
				ref={field}
				dir="auto"
				autocomplete="off"
				rows={3}
				value={value}
				maxLength={most}
				aria-describedby={hint && `${id}-hint`}
				onInput={(event) => onValue(event.currentTarget.value)}
			/>
			{hint && <Hint id={id} text={hint} />}
		</div>
	);
}

type ChoiceProps<Value extends string> = {
	readonly id: string;
	readonly label: string;
	readonly value: Value;
	readonly options: readonly (readonly [value: Value, name: string])[];
	readonly onValue: (value: Value) => void;
	readonly wide?: boolean;
};

/** One of several words. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
	const { id, label, value, options, onValue, wide = false } = props;
	return (
		<div class={wide ? 'record-field record-field-wide' : 'record-field'}>
			<label for={id}>{label}</label>
			<select
				id={id}
				autocomplete="off"
				value={value}
				onChange={(event) => onValue(event.currentTarget.value as Value)}
			>
				{options.map(([word, name]) => (
					<option key={word} value={word}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}

const Hint = ({ id, text }: { readonly id: string; readonly text: string }) => (
	<small id={`${id}-hint`} class="record-hint">
		{text}
	</small>
);
