import { useEffect, useRef, useState } from 'preact/hooks';
import type { Theme, View } from '../../domain/embed/appearance.ts';
import { copyFrom } from '../frame/copy.ts';
import { addressOf } from '../frame/site.ts';
import { type Choice, EXAMPLE_FACT, FORMS, SUBJECTS, snippetFor } from './choice.ts';

type Props = {
	/** Address of the first page, where the site was meant to be served. */
	readonly site: string;
	readonly edition: string;
};

/** Choose a tool or a fact and its appearance, and get what to paste. */
export default function SnippetTool({ site, edition }: Props) {
	const [choice, setChoice] = useState<Choice>({
		subject: 'scoring',
		form: 'html',
		theme: 'auto',
		view: 'full',
		link: '',
		pinned: true,
	});
	const [status, setStatus] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const set = (part: Partial<Choice>) => setChoice({ ...choice, ...part });
	// The first rendering has to be the server's, which does not know where the site is served from.
	const [root, setRoot] = useState(site);
	useEffect(() => setRoot(addressOf('/')), []);
	const { url, snippet, error } = snippetFor(choice, { origin: root.replace(/\/$/, ''), base: '/' }, edition);
	const isFact = choice.subject === 'fact';
	return (
		<div class="tool snippet-tool">
			<div class="snippet-choices">
				<Choices
					label="Tool"
					value={choice.subject}
					options={SUBJECTS}
					onChange={(subject) => set({ subject: subject as Choice['subject'] })}
				/>
				<Choices
					label="Written as"
					value={choice.form}
					options={Object.entries(FORMS)}
					onChange={(form) => set({ form: form as Choice['form'] })}
				/>
				<Choices
					label="Theme"
					value={choice.theme}
					options={[
						['auto', 'as the reader’s system'],
						['light', 'light'],
						['dark', 'dark'],
					]}
					onChange={(theme) => set({ theme: theme as Theme })}
				/>
				<Choices
					label="View"
					value={choice.view}
					options={[
						['full', 'everything'],
						['result', 'result without controls'],
						['table', 'tables only'],
						['static', 'nothing to press'],
					]}
					onChange={(view) => set({ view: view as View })}
				/>
				<label class="check">
					<input
						type="checkbox"
						checked={choice.pinned}
						onChange={(event) => set({ pinned: event.currentTarget.checked })}
					/>
					<span>say when the facts have changed since today</span>
				</label>
			</div>
			<label class="snippet-link">
				<span>{isFact ? 'Link or id of the fact' : 'Link of a view that you made (optional)'}</span>
				<input
					type="text"
					value={choice.link}
					placeholder={isFact ? EXAMPLE_FACT : 'Paste the link from “Share and export” of the tool'}
					onInput={(event) => set({ link: event.currentTarget.value })}
				/>
			</label>
			{error && (
				<p class="notice notice-warning" role="alert">
					{error}
				</p>
			)}
			<label>
				<span>Snippet for your wiki</span>
				<textarea ref={field} readOnly rows={5} value={error ? '' : snippet} spellcheck={false} />
			</label>
			<p>
				<button
					type="button"
					disabled={error !== undefined}
					onClick={async () => {
						if (field.current === null) return;
						const copied = await copyFrom(field.current);
						setStatus(copied ? 'Copied.' : 'The text is selected: press Ctrl+C or ⌘C to copy it.');
					}}
				>
					Copy
				</button>{' '}
				<span role="status">{status}</span>
			</p>
			{!error && (
				<p class="share-hint">
					For wikis that ask for an address only: <a href={url}>{url}</a>
				</p>
			)}
		</div>
	);
}

type ChoicesProps = {
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, name: string])[];
	readonly onChange: (value: string) => void;
};

function Choices({ label, value, options, onChange }: ChoicesProps) {
	return (
		<label>
			<span>{label}</span>
			<select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				{options.map(([id, name]) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
