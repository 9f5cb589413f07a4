import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_FILE_LENGTH, TOO_LARGE } from '../../domain/files/envelope.ts';
import { download } from './copy.ts';
import type { TextRead } from './text-file.ts';

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

const NOT_LOADED: TextRead = {
	problem: 'What opens files could not be loaded. Save your notes, load the page again, and choose the file once more.',
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
		const file = await import('./text-file.ts').then(
			({ readTextFile }) => readTextFile(input, MAX_FILE_LENGTH, TOO_LARGE),
			() => NOT_LOADED,
		);
		if (file === undefined) return;
		setStatus('');
		setOpened(file.problem === undefined ? open(file.text) : { ok: false, message: file.problem, details: [] });
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
