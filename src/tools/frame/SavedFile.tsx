import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_FILE_LENGTH, TOO_LARGE } from '../../domain/files/envelope.ts';
import { download } from './copy.ts';

/** What became of opening a file. */
export type Opened = {
	/** False if nothing was changed. */
	readonly ok: boolean;
	readonly message: string;
	/** Further sentences, one for each thing that could not be used. */
	readonly details: readonly string[];
};

type Props = {
	/** What the file holds and the link does not, for example "Notes are in no link." */
	readonly hint: string;
	/** The file to save. */
	readonly make: () => { readonly name: string; readonly text: string };
	/** Uses the text of a file, or tells why it cannot. */
	readonly open: (text: string) => Opened;
	/** Takes the last opening back, or does it again. */
	readonly undo?: { readonly label: string; readonly run: () => void } | undefined;
};

const UNREADABLE: Opened = {
	ok: false,
	message: 'The browser could not read the file. Choose it again, or another one.',
	details: [],
};

/** Saves what a reader entered as a file, and opens it again. Nothing is kept in the browser. */
export function SavedFile({ hint, make, open, undo }: Props) {
	const [opened, setOpened] = useState<Opened>();
	const [status, setStatus] = useState('');
	const outcome = useRef<HTMLDivElement>(null);
	// The controls may stand in a column that scrolls on its own.
	useEffect(() => {
		if (opened || status !== '') outcome.current?.scrollIntoView({ block: 'nearest' });
	}, [opened, status]);

	const save = () => {
		const { name, text } = make();
		download(name, 'application/json', text);
		setOpened(undefined);
		setStatus(`Saved as ${name}. Where a frame forbids downloads, copy the JSON of “Share and export” into a file.`);
	};
	const choose = async (input: HTMLInputElement) => {
		const file = input.files?.[0];
		if (file === undefined) return;
		const result = await textOf(file).then(
			(text) => (text === undefined ? { ok: false, message: TOO_LARGE, details: [] } : open(text)),
			() => UNREADABLE,
		);
		setStatus('');
		setOpened(result);
		// The same file can be chosen again, for example after it was corrected.
		input.value = '';
	};
	return (
		<div class="saved-file">
			<p class="share-hint">{hint}</p>
			<p class="saved-file-actions">
				<button type="button" onClick={save}>
					Save to a file
				</button>
				<label class="file-button">
					<span>Open a file</span>
					<input type="file" accept=".json,application/json" onChange={(event) => choose(event.currentTarget)} />
				</label>
			</p>
			<div ref={outcome} class="saved-file-outcome">
				<div role="status">
					{status !== '' && <p class="share-hint">{status}</p>}
					{opened && <Outcome {...opened} />}
				</div>
				{undo && (
					<button type="button" onClick={undo.run}>
						{undo.label}
					</button>
				)}
			</div>
		</div>
	);
}

function Outcome({ ok, message, details }: Opened) {
	return (
		<div class={ok && details.length === 0 ? 'notice' : 'notice notice-warning'}>
			<p>{ok ? message : `${message} Nothing was changed.`}</p>
			{details.length > 0 && (
				<ul>
					{details.map((detail) => (
						<li key={detail}>{detail}</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** The text of a file; nothing for a file that is larger than any that was saved here. */
async function textOf(file: File): Promise<string | undefined> {
	return file.size > MAX_FILE_LENGTH ? undefined : file.text();
}
