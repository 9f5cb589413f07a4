import { useRef } from 'preact/hooks';
import { copyFrom, download } from '../frame/copy.ts';
import { copyFormatted } from './copy-formatted.ts';

type Props = {
	readonly label: string;
	/** Name of the file, where it makes sense to have one. */
	readonly file: string | undefined;
	readonly type: string;
	readonly text: string;
	/** Whether it is copied as formatted text, too. */
	readonly formatted: boolean;
	readonly onStatus: (status: string) => void;
};

const SELECTED = 'The text is selected: press Ctrl+C or ⌘C to copy it.';

/** A text as it will be copied, with the buttons that take it along. */
export function TextPreview({ label, file, type, text, formatted, onStatus }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const copy = async () => {
		if (field.current === null) return;
		const copied = formatted ? await copyFormatted(field.current) : await copyFrom(field.current);
		onStatus(copied ? 'Copied.' : SELECTED);
	};
	const save = () => {
		if (file === undefined) return;
		download(file, type, text);
		onStatus(`Saved as ${file}. Where a frame forbids downloads, copy the text.`);
	};
	const rows = Math.min(12, Math.max(2, text.split('\n').length, Math.ceil(text.length / 70)));
	return (
		<div class="share-preview">
			<textarea
				ref={field}
				aria-label={`Preview: ${label}`}
				readOnly
				rows={rows}
				value={text}
				dir="auto"
				spellcheck={false}
			/>
			<div class="share-actions">
				<button type="button" class="share-main" onClick={copy}>
					Copy
				</button>
				{file !== undefined && (
					<button type="button" onClick={save}>
						Download {file}
					</button>
				)}
			</div>
		</div>
	);
}
