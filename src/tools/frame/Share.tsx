import { useRef, useState } from 'preact/hooks';
import type { Report } from '../../domain/share/report.ts';
import type { ToolId } from '../../domain/share/tools.ts';
import { CopyField } from './CopyField.tsx';
import { siteHref } from './site.ts';

type Props = {
	readonly tool: ToolId;
	/** Address that reopens the present state. */
	readonly url: string;
	/** Edition of the facts. */
	readonly edition: string;
	/** Describes the present result. It is called when a reader wants to share it, and may have to load the sources. */
	readonly report: () => Promise<Report>;
	readonly linkLabel?: string;
};

/**
 * The link of a tool, and the way to everything else in which a result can be taken along or opened again. That is loaded when
 * somebody asks for it. Where nothing can be loaded, the link and a plain text remain.
 */
export function Share({ tool, url, edition, report, linkLabel = 'Link to this view' }: Props) {
	const section = useRef<HTMLElement>(null);
	const [status, setStatus] = useState('');
	const [text, setText] = useState<string>();

	const open = async (first: 'share' | 'reopen', opener: HTMLElement) => {
		setText(undefined);
		setStatus('Loading …');
		try {
			const { openShare } = await import('../share/open.tsx');
			await openShare(
				{ tool, url, report, first, plainText: () => plainText(section.current, url, edition) },
				(message) => {
					opener.focus();
					setStatus(message);
				},
			);
			setStatus('');
		} catch {
			setText(plainText(section.current, url, edition));
			setStatus('The exports could not be loaded: no connection, or the frame around this tool forbids it.');
		}
	};
	return (
		<section ref={section} class="share" aria-labelledby="share-title">
			<h2 id="share-title">Share and export</h2>
			<CopyField label={linkLabel} value={url} onStatus={setStatus} />
			<p class="share-hint">
				The link holds your settings behind the “#”, which browsers do not send to servers.{' '}
				<a href={siteHref('/reference/embedding/')}>Embed this in a wiki</a>
				<noscript>. Exports need scripts; the facts behind them are under “Data” in the reference.</noscript>
			</p>
			<div class="share-exports">
				<button type="button" aria-haspopup="dialog" onClick={({ currentTarget }) => open('share', currentTarget)}>
					Share or export …
				</button>
				<button type="button" aria-haspopup="dialog" onClick={({ currentTarget }) => open('reopen', currentTarget)}>
					Open an export …
				</button>
			</div>
			<p class="share-status" role="status">
				{status}
			</p>
			{text !== undefined && <CopyField label="The result as plain text" value={text} onStatus={setStatus} long />}
		</section>
	);
}

/** What the page shows as the result, in words. */
function plainText(section: HTMLElement | null, url: string, edition: string): string {
	const result = section?.closest('.tool')?.querySelector<HTMLElement>('[data-result]')?.innerText ?? '';
	return `${result.trim()}\n\nFacts edition ${edition}. Open this result: ${url}\n`.trimStart();
}
