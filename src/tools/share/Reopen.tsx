import { useState } from 'preact/hooks';
import { EMBEDS } from '../../domain/embed/tools.ts';
import { type Found, findState, MAX_EXPORT } from '../../domain/share/reopen.ts';
import { TOOLS, type ToolId } from '../../domain/share/tools.ts';
import { besideState } from '../frame/beside-state.ts';
import { siteHref } from '../frame/site.ts';
import { MOST_BYTES, readTextFile } from '../frame/text-file.ts';

type Props = {
	readonly tool: ToolId;
	/** Called after the state was opened, with a sentence about it. */
	readonly onOpened: (message: string) => void;
};

const TOO_LARGE = 'The file is larger than any export of this handbook.';

/** Opens any export again: it finds the state in it, and says clearly when there is none. */
export function Reopen({ tool, onOpened }: Props) {
	const [text, setText] = useState('');
	const [found, setFound] = useState<Found>();

	const open = (content: string) => {
		const result = findState(content, tool);
		if (result.kind !== 'state' || result.tool !== tool) return setFound(result);
		// `replace` inside a frame, where the history belongs to the host; the tool reads the new address by itself.
		const address = `#${[result.state, ...besideState(window.location.hash)].join('&')}`;
		if (window.parent === window) window.location.hash = address;
		else window.location.replace(address);
		onOpened(['The export was opened.', ...result.more, TOOLS[tool].beside ?? ''].join(' ').trim());
	};
	const choose = async (input: HTMLInputElement) => {
		const file = await readTextFile(input, MAX_EXPORT * MOST_BYTES, TOO_LARGE);
		if (file?.problem !== undefined) setFound({ kind: 'nothing', reason: file.problem });
		else if (file) open(file.text);
	};
	return (
		<div class="share-reopen">
			<p>
				Any export opens to the result that it was made from: Markdown, wikitext, tables, CSV, JSON, HTML, SVG,
				calendars, or only the link. Nothing leaves this page.
			</p>
			<label class="file-button">
				<span>Choose a file</span>
				<input type="file" onChange={(event) => choose(event.currentTarget)} />
			</label>
			<label class="share-paste">
				<span>Or paste the export</span>
				<textarea
					rows={8}
					dir="auto"
					spellcheck={false}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</label>
			<button type="button" class="share-main" onClick={() => open(text)}>
				Open it
			</button>
			<div role="alert">{found && <Outcome found={found} />}</div>
		</div>
	);
}

function Outcome({ found }: { readonly found: Found }) {
	if (found.kind !== 'state') return <p class="notice notice-warning">{found.reason} Nothing was changed.</p>;
	const { name } = TOOLS[found.tool];
	return (
		<p class="notice">
			This export belongs to {name}.{' '}
			<a href={`${siteHref(EMBEDS[found.tool].page)}#${found.state}`}>Open it in {name}</a>
		</p>
	);
}
