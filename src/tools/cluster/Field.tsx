import { useRef, useState } from 'preact/hooks';
import { MAX_PASTE, type Outcome } from '../../domain/cluster/reading/read.ts';
import { readText, readTextFile, type TextRead } from '../frame/text-file.ts';
import type { Reading } from './useReading.ts';

type Props = {
	readonly reading: Reading;
	readonly read: (text: string) => Promise<Outcome | undefined>;
	readonly forget: () => void;
};

/** A text of which nothing was understood, or that can be corrected, stays in the field, unless it is longer than this. */
const MAX_SHOWN = 20_000;

const TOO_LONG = `That is more than ${MAX_PASTE / 1e6} million characters. Use the proposed commands: they print far less.`;

const EMPTY_FIELD = 'The field is empty. Paste what one of the commands printed.';

/**
 * The field for outputs. A paste is read instead of being put into it: large texts would freeze a field, and what was never
 * there cannot be brought back by "undo".
 */
export function Field({ reading, read, forget }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [problem, setProblem] = useState<string>();
	/** How often everything was forgotten. */
	const forgotten = useRef(0);

	const show = (text: string) => {
		if (field.current) field.current.value = text;
	};
	/** What somebody entered while the text was read stays. */
	const showAgain = (text: string) => {
		if (field.current?.value === '') show(text);
	};
	const take = async (text: string, empty = EMPTY_FIELD) => {
		if (text.trim() === '') {
			setProblem(empty);
			return;
		}
		setProblem(undefined);
		show('');
		const outcome = await read(text);
		if (outcome === undefined) return;
		if ('refused' in outcome) setProblem(problemOf(outcome));
		else if ((outcome.correctable || outcome.recognized.length === 0) && text.length <= MAX_SHOWN) showAgain(text);
	};
	const takeFile = async (reading: Promise<TextRead | undefined>) => {
		const before = forgotten.current;
		const file = await reading;
		// What was chosen before belongs to what is to be forgotten.
		if (forgotten.current !== before) return;
		if (file?.text === undefined) setProblem(file?.problem);
		else await take(file.text, 'The file is empty.');
	};
	/** What is pasted or dropped is read, and does not get into the field. */
	const takeTransfer = (event: Event, transfer: DataTransfer | null) => {
		const [dropped] = transfer?.files ?? [];
		const text = transfer?.getData('text/plain') ?? '';
		if (dropped === undefined && text === '') return;
		event.preventDefault();
		void (dropped && text === '' ? takeFile(readText(dropped, MAX_PASTE, TOO_LONG)) : take(text));
	};
	const { progress, pastes } = reading;
	return (
		<div class="cluster-field">
			<label for="cluster-output">What kubectl prints, or the results of your load test</label>
			<textarea
				id="cluster-output"
				ref={field}
				rows={4}
				wrap="off"
				spellcheck={false}
				autocomplete="off"
				autocapitalize="off"
				placeholder="Paste here. The text is read at once and not kept."
				aria-describedby="cluster-privacy"
				onPaste={(event) => takeTransfer(event, event.clipboardData)}
				onDrop={(event) => takeTransfer(event, event.dataTransfer)}
			/>
			<div class="cluster-actions">
				<button type="button" onClick={() => void take(field.current?.value ?? '')}>
					Read what stands in the field
				</button>
				<label class="cluster-file">
					<span>or open a file with such output</span>{' '}
					<input
						type="file"
						accept=".txt,.json,.yaml,.yml,.csv,.log,text/plain,text/csv,application/json"
						onChange={({ currentTarget }) => void takeFile(readTextFile(currentTarget, MAX_PASTE, TOO_LONG))}
					/>
				</label>
				{pastes.length > 0 && (
					<button
						type="button"
						onClick={() => {
							forgotten.current++;
							forget();
							setProblem(undefined);
							show('');
							field.current?.focus();
						}}
					>
						Forget all and start again
					</button>
				)}
			</div>
			<p id="cluster-privacy" class="cluster-note">
				Nothing leaves this page. Names become numbers while they are read, so that a pod counts once; neither the text
				nor a name is kept, shown or put into a link. The link to your estimate holds the figures that you take over.
				Environment variables and arguments are looked at only for credentials, which are refused.
			</p>
			<div role="alert">{problem && <p class="notice notice-warning">{problem}</p>}</div>
			{progress && (
				<p class="cluster-progress">
					<label>
						Reading … <progress value={progress.done} max={progress.of} />
					</label>
				</p>
			)}
		</div>
	);
}

function problemOf(outcome: Extract<Outcome, { refused: string }>): string {
	if (outcome.refused === 'length') return TOO_LONG;
	return `That holds ${outcome.what}. It was refused as a whole, and nothing of it was kept. If it was pasted anywhere else, too, treat it as exposed and replace it. The proposed commands print no credentials.`;
}
