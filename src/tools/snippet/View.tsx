import { useRef, useState } from 'preact/hooks';
import { copyFrom } from '../frame/copy.ts';
import { siteHref } from '../frame/site.ts';
import { EMBEDS, type EmbedChoice, embedAddress, iframeSnippet } from './snippet.ts';

type Props = { readonly site: string; readonly edition: string };

/** Choose a tool and its appearance, and get the frame to paste, with a preview of it. */
export default function SnippetTool({ site, edition }: Props) {
	const [choice, setChoice] = useState<EmbedChoice>({
		tool: 'scoring',
		theme: 'auto',
		view: 'full',
		link: '',
		pinned: true,
	});
	const [status, setStatus] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const set = (part: Partial<EmbedChoice>) => setChoice({ ...choice, ...part });
	const origin = typeof window === 'undefined' ? site : window.location.origin;
	const address = embedAddress(choice, { origin, base: siteHref('/'), edition });
	const snippet = iframeSnippet(choice, address);
	return (
		<div class="tool snippet-tool">
			<div class="snippet-choices">
				<Choice
					label="Tool"
					value={choice.tool}
					options={Object.entries(EMBEDS).map(([id, { title }]) => [id, title])}
					onChange={(tool) => set({ tool: tool as EmbedChoice['tool'] })}
				/>
				<Choice
					label="Theme"
					value={choice.theme}
					options={[
						['auto', 'as the reader’s system'],
						['light', 'light'],
						['dark', 'dark'],
					]}
					onChange={(theme) => set({ theme: theme as EmbedChoice['theme'] })}
				/>
				<Choice
					label="View"
					value={choice.view}
					options={[
						['full', 'everything'],
						['result', 'result without controls'],
						['table', 'tables only'],
						['static', 'nothing to press'],
					]}
					onChange={(view) => set({ view: view as EmbedChoice['view'] })}
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
			<label>
				<span>Link of a view that you made (optional)</span>
				<input
					type="text"
					value={choice.link}
					placeholder="Paste the link from “Share and export” of the tool"
					onInput={(event) => set({ link: event.currentTarget.value })}
				/>
			</label>
			{'error' in address && (
				<p class="notice notice-warning" role="alert">
					{address.error}
				</p>
			)}
			<label>
				<span>Snippet for your wiki</span>
				<textarea ref={field} readOnly rows={5} value={snippet} spellcheck={false} />
			</label>
			<p>
				<button
					type="button"
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
			<p class="share-hint">
				For wikis that ask for an address only: <a href={address.url}>{address.url}</a>
			</p>
		</div>
	);
}

type ChoiceProps = {
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, name: string])[];
	readonly onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
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
