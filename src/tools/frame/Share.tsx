import { useEffect, useRef, useState } from 'preact/hooks';
import { copyFrom, download } from './copy.ts';
import type { TextExport } from './exports.ts';

type Props = {
	/** Address that reopens the present state. */
	readonly url: string;
	readonly exports: readonly TextExport[];
	/** Where the reader finds how to embed the tool. */
	readonly embedHelp: string;
};

/** Link and exports of a tool. The text is always visible before it is copied. */
export function Share({ url, exports, embedHelp }: Props) {
	const [choice, setChoice] = useState<TextExport['id']>();
	/** Made anew whenever the state changes, so that the text and the link above it belong together. */
	const chosen = exports.find(({ id }) => id === choice);
	const [text, setText] = useState('');
	const [status, setStatus] = useState('');

	useEffect(() => {
		if (chosen === undefined) return;
		let current = true;
		chosen.make().then(
			(made) => current && setText(made),
			() => current && setStatus('The sources could not be loaded. Open the tool on its own page and try again.'),
		);
		return () => {
			current = false;
		};
	}, [chosen]);

	return (
		<section class="share" aria-labelledby="share-title">
			<h2 id="share-title">Share and export</h2>
			<CopyField label="Link to this view" value={url} onStatus={setStatus} />
			<p class="share-hint">
				The link holds your settings behind the “#”, which browsers do not send to servers.{' '}
				<a href={embedHelp}>Embed this in a wiki</a>
			</p>
			<div class="share-exports">
				{exports.map((entry) => (
					<button
						key={entry.id}
						type="button"
						aria-pressed={choice === entry.id}
						onClick={() => {
							setText('');
							setStatus('');
							setChoice(choice === entry.id ? undefined : entry.id);
						}}
					>
						{entry.label}
					</button>
				))}
			</div>
			{chosen && (
				<div class="share-preview">
					<CopyField label={`Preview: ${chosen.label}`} value={text} onStatus={setStatus} long />
					<button type="button" disabled={text === ''} onClick={() => download(chosen.file, chosen.type, text)}>
						Download {chosen.file}
					</button>
				</div>
			)}
			<p class="share-status" role="status">
				{status}
			</p>
		</section>
	);
}

type CopyFieldProps = {
	readonly label: string;
	readonly value: string;
	readonly onStatus: (status: string) => void;
	readonly long?: boolean;
};

function CopyField({ label, value, onStatus, long = false }: CopyFieldProps) {
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
				<textarea ref={field} readOnly rows={long ? 12 : 2} value={value} spellcheck={false} />
			</label>
			<button type="button" onClick={copy} disabled={value === ''}>
				Copy
			</button>
		</div>
	);
}
