import { useRef } from 'preact/hooks';
import { copyFrom } from './copy.ts';

type Props = {
	readonly label: string;
	readonly value: string;
	readonly onStatus: (status: string) => void;
	readonly long?: boolean;
};

/** A text with a button that copies it. It is always visible before it is copied. */
export function CopyField({ label, value, onStatus, long = false }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const copy = async () => {
		if (field.current === null) return;
		const copied = await copyFrom(field.current);
		onStatus(copied ? 'Copied.' : 'The text is selected: press Ctrl+C or ⌘C to copy it.');
	};
	return (
		<div class="copy-field">
			<label>
				<span>{label}</span>
				<textarea
					ref={field}
					readOnly
					rows={long ? 12 : Math.max(2, value.split('\n').length)}
					value={value}
					spellcheck={false}
				/>
			</label>
			<button type="button" onClick={copy} disabled={value === ''}>
				Copy
			</button>
		</div>
	);
}
