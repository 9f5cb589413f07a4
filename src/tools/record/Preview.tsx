import { useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../domain/record/file-name.ts';
import { copyFrom, download } from '../frame/copy.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { DocumentView } from './DocumentView.tsx';
import type { RecordText } from './files.ts';
import type { RecordExample } from './model.ts';
import { Tabs } from './Tabs.tsx';

type Props = {
	/** The texts; `undefined` as long as the reader has not begun, or nothing is loaded yet. */
	readonly write: ((kind: Kind) => RecordText) | undefined;
	readonly example: RecordExample;
	/** Whether the example is shown. */
	readonly begun: boolean;
	readonly live: boolean;
	readonly busy: boolean;
	/** After the reader took a text along. */
	readonly onKept: () => void;
};

const TITLES = { madr: 'Decision record', task: 'Evaluation task', findings: 'Findings' } as const;

/** The three texts, one at a time: as they read, and as Markdown to copy and to save. */
export function Preview({ write, example, begun, live, busy, onKept }: Props) {
	const [chosen, setChosen] = useState<Kind>('madr');
	return (
		<div class="record-preview" aria-busy={busy}>
			<Tabs
				label="Forms of the record"
				tabs={KINDS.map((id) => ({ id, title: TITLES[id] }))}
				chosen={chosen}
				live={live}
				onChoose={setChosen}
				panel={(kind) =>
					begun ? (
						kind === chosen && write && <OwnText kind={kind} file={write(kind)} onKept={onKept} />
					) : (
						<ScrollRegion label={`Example: ${TITLES[kind]}`} class="record-example">
							<pre data-text={kind}>{example.texts[kind]}</pre>
						</ScrollRegion>
					)
				}
			/>
		</div>
	);
}

type OwnProps = { readonly kind: Kind; readonly file: RecordText; readonly onKept: () => void };

function OwnText({ kind, file, onKept }: OwnProps) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [status, setStatus] = useState('');
	const copy = async () => {
		if (field.current === null) return;
		const copied = await copyFrom(field.current);
		setStatus(copied ? 'Copied.' : 'The text is selected: press Ctrl+C or ⌘C to copy it.');
		if (copied) onKept();
	};
	const save = () => {
		download(file.name, file.type, file.text);
		setStatus(`Saved as ${file.name}. Where a frame forbids downloads, copy the text.`);
		onKept();
	};
	return (
		<>
			<div class="record-actions">
				<button type="button" class="record-main" onClick={save}>
					Download
				</button>
				<button type="button" onClick={copy}>
					Copy
				</button>
				<span role="status">{status || file.name}</span>
			</div>
			{kind === 'madr' && (
				<p class="record-hint">
					It holds all evidence, so it is long. “Findings” is the short form, for a pull request or a mail.
				</p>
			)}
			<ScrollRegion label={`As it reads: ${TITLES[kind]}`} class="record-document">
				<DocumentView blocks={file.blocks} />
			</ScrollRegion>
			<p class="record-hint">As Markdown, to copy and save</p>
			<textarea
				ref={field}
				class="record-text"
				aria-label={`Preview: ${TITLES[kind]}`}
				readOnly
				rows={6}
				spellcheck={false}
				value={file.text}
			/>
		</>
	);
}
