import { useRef, useState } from 'preact/hooks';
import { COMMANDS, type Command } from '../../domain/cluster/commands.ts';
import { copyFrom } from '../frame/copy.ts';

/** The proposed commands, each to be copied, with what it gives and what its output holds. */
export function Commands() {
	const [status, setStatus] = useState('');
	return (
		<div class="cluster-commands">
			<ul>
				{COMMANDS.map((command) => (
					<CommandItem key={command.id} command={command} onStatus={setStatus} />
				))}
			</ul>
			<p class="cluster-status" role="status">
				{status}
			</p>
			<p class="cluster-note">
				In cmd.exe, write double quotes in the place of the single ones. For a long output, append{' '}
				<code>&gt; cluster.txt</code> and open the file below.
			</p>
		</div>
	);
}

type Props = { readonly command: Command; readonly onStatus: (status: string) => void };

function CommandItem({ command: { id, title, gives, command, holds }, onStatus }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const copy = async () => {
		if (field.current === null) return;
		const copied = await copyFrom(field.current);
		onStatus(copied ? `${title}: copied.` : 'The command is selected: press Ctrl+C or ⌘C to copy it.');
	};
	return (
		<li>
			<b>{title}</b>
			<div class="cluster-command">
				<textarea
					ref={field}
					readOnly
					rows={1}
					spellcheck={false}
					value={command}
					aria-label={`Command: ${title}`}
					aria-describedby={`command-${id}-gives`}
					onFocus={(event) => event.currentTarget.select()}
				/>
				<button type="button" onClick={copy} aria-label={`Copy the command: ${title}`}>
					Copy
				</button>
			</div>
			<small id={`command-${id}-gives`}>
				{gives}. Its output holds {holds}.
			</small>
		</li>
	);
}
