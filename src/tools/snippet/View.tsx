import { useRef, useState } from 'preact/hooks';
import type { Theme, View } from '../../domain/embed/appearance.ts';
import { embedFrame } from '../../domain/embed/frame.ts';
import { pastedState } from '../../domain/embed/pasted-state.ts';
import { iframeHtml } from '../../domain/embed/snippet.ts';
import { EMBEDS, type EmbedTool } from '../../domain/embed/tools.ts';
import { copyFrom } from '../frame/copy.ts';
import { siteHref } from '../frame/site.ts';

type Props = { readonly site: string; readonly edition: string };

type Choice = {
	readonly tool: EmbedTool;
	readonly theme: Theme;
	readonly view: View;
	/** Link that a reader pasted, as it came. */
	readonly link: string;
	/** Whether the embed compares its facts with those of today. */
	readonly pinned: boolean;
};

/** Choose a tool and its appearance, and get the frame to paste, with a preview of it. */
export default function SnippetTool({ site, edition }: Props) {
	const [choice, setChoice] = useState<Choice>({
		tool: 'scoring',
		theme: 'auto',
		view: 'full',
		link: '',
		pinned: true,
	});
	const [status, setStatus] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const set = (part: Partial<Choice>) => setChoice({ ...choice, ...part });
	const origin = typeof window === 'undefined' ? site : window.location.origin;
	const { state, error } = pastedState(choice.tool, choice.link);
	const frame = embedFrame(
		{ tool: choice.tool, state },
		{ origin, base: siteHref('/') },
		{ theme: choice.theme, view: choice.view, kb: editionOf(choice, state, edition) },
	);
	const snippet = iframeHtml(frame);
	return (
		<div class="tool snippet-tool">
			<div class="snippet-choices">
				<Choices
					label="Tool"
					value={choice.tool}
					options={Object.entries(EMBEDS).map(([id, { title }]) => [id, title])}
					onChange={(tool) => set({ tool: tool as EmbedTool })}
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
			<label>
				<span>Link of a view that you made (optional)</span>
				<input
					type="text"
					value={choice.link}
					placeholder="Paste the link from “Share and export” of the tool"
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
				For wikis that ask for an address only: <a href={frame.url}>{frame.url}</a>
			</p>
		</div>
	);
}

/** A pasted link names the edition that it was made with, and keeps it. */
function editionOf({ pinned }: Choice, state: string, today: string): string | undefined {
	if (pinned) return state === '' ? today : undefined;
	return state === '' ? undefined : 'live';
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
