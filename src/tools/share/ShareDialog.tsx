import { useEffect, useRef, useState } from 'preact/hooks';
import { PLATFORMS, type Platform } from '../../domain/share/platforms.ts';
import type { Report } from '../../domain/share/report.ts';
import type { ToolId } from '../../domain/share/tools.ts';
import { once } from '../frame/once.ts';
import { PlatformChoice } from './PlatformChoice.tsx';
import { PlatformSteps } from './PlatformSteps.tsx';
import { Reopen } from './Reopen.tsx';

export type ShareProps = {
	readonly tool: ToolId;
	readonly url: string;
	readonly report: () => Promise<Report>;
	/** What the reader came for. */
	readonly first: 'share' | 'reopen';
	/** The result in words, where its sources cannot be loaded. */
	readonly plainText: () => string;
	readonly onClose: (message: string) => void;
};

/** Asks one question, “Where will it go?”, and answers with what to paste there. Or opens an export again. */
export function ShareDialog({ tool, url, report, first, plainText, onClose }: ShareProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const message = useRef('');
	const [platform, setPlatform] = useState<Platform>();
	const [came, setCame] = useState<string>();
	const [makeOnce] = useState(() => once(report));
	const title = first === 'reopen' ? 'Open an export' : (platform?.name ?? 'Where will it go?');

	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	useEffect(() => {
		// Whoever goes back stands where they were; everything else begins at its title.
		const before = platform === undefined && came !== undefined ? document.getElementById(`share-to-${came}`) : null;
		(before ?? heading.current)?.focus();
	}, [platform]);

	const finish = (sentence: string) => {
		message.current = sentence;
		dialog.current?.close();
	};
	const choose = (id: string) => {
		setCame(id);
		setPlatform(PLATFORMS.find((candidate) => candidate.id === id));
	};
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop closes; the keyboard has Escape and the button
		<dialog
			ref={dialog}
			class="share-dialog"
			aria-labelledby="share-dialog-title"
			onClose={() => onClose(message.current)}
			onClick={(event) => event.target === dialog.current && dialog.current?.close()}
		>
			<div class="tool share-content">
				<header>
					{platform && (
						<button type="button" class="share-back" onClick={() => setPlatform(undefined)}>
							← Somewhere else
						</button>
					)}
					<h2 id="share-dialog-title" ref={heading} tabIndex={-1}>
						{title}
					</h2>
					<button type="button" class="share-close" onClick={() => dialog.current?.close()}>
						Close
					</button>
				</header>
				{first === 'reopen' ? (
					<Reopen tool={tool} onOpened={finish} />
				) : platform ? (
					<PlatformSteps
						key={platform.id}
						platform={platform}
						tool={tool}
						url={url}
						make={makeOnce}
						plainText={plainText}
					/>
				) : (
					<PlatformChoice onChoose={choose} />
				)}
			</div>
		</dialog>
	);
}
