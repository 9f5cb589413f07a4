import { useState } from 'preact/hooks';
import { MAX_RECORD_LENGTH, type ReadRecord, readRecord, TOO_LONG } from '../../domain/record/read-block.ts';
import { MOST_BYTES, readTextFile } from '../frame/text-file.ts';

/** A record that could be read. */
export type OpenedRecord = Exclude<ReadRecord, { readonly problem: string }>;

type Props = { readonly onOpen: (opened: OpenedRecord) => void };

const ALTERED =
	'The data of the record was changed by hand after it was written, so it may not say what was decided. Nothing was opened.';

/** Opens a record again, from a file or from the clipboard. What cannot be read changes nothing. */
export function OpenRecord({ onOpen }: Props) {
	const [unfolded, setUnfolded] = useState(false);
	const [text, setText] = useState('');
	const [problem, setProblem] = useState('');
	const [altered, setAltered] = useState<OpenedRecord>();

	const take = (opened: OpenedRecord) => {
		setProblem('');
		setAltered(undefined);
		setText('');
		setUnfolded(false);
		onOpen(opened);
	};
	const open = (content: string) => {
		const read = readRecord(content);
		setProblem('problem' in read ? `${read.problem} Nothing was changed.` : read.altered ? ALTERED : '');
		setAltered('problem' in read || !read.altered ? undefined : read);
		if (!('problem' in read) && !read.altered) take(read);
	};
	const choose = async (input: HTMLInputElement) => {
		const file = await readTextFile(input, MAX_RECORD_LENGTH * MOST_BYTES, TOO_LONG);
		if (file?.problem !== undefined) setProblem(`${file.problem} Nothing was changed.`);
		else if (file) open(file.text);
	};
	return (
		<details class="record-open" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
			<summary>Open a record that you saved</summary>
			<p class="record-hint">
				It is compared with today: which facts have changed, whether the verdict still holds, which days have passed.
				The file stays in this page.
			</p>
			<div class="record-actions">
				<label class="record-file">
					<span>Choose a file</span>
					<input
						type="file"
						accept=".md,.markdown,.txt,.json,text/markdown,text/plain"
						onChange={(event) => choose(event.currentTarget)}
					/>
				</label>
			</div>
			<div class="record-field record-field-wide">
				<label for="record-paste">Or paste its text</label>
				<textarea
					id="record-paste"
					rows={4}
					dir="auto"
					spellcheck={false}
					value={text}
					aria-describedby="record-open-problem"
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</div>
			<button type="button" onClick={() => open(text)}>
				Open the pasted text
			</button>
			<div id="record-open-problem" role="alert">
				{problem !== '' && (
					<div class="notice notice-warning">
						<p>{problem}</p>
						{altered && (
							<button type="button" onClick={() => take(altered)}>
								Open it anyway
							</button>
						)}
					</div>
				)}
			</div>
		</details>
	);
}
