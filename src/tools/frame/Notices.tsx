import type { Decoded, Fields } from '../../domain/permalink/link.ts';

type Props = {
	readonly decoded: Pick<Decoded<Fields>, 'notices' | 'refused' | 'raw' | 'edition'>;
	/** Edition of the facts on this page. */
	readonly edition: string;
	readonly more?: readonly string[];
};

/**
 * Tells a reader what became of the link that brought them here: what was corrected, and whether the facts have changed.
 * The link is shown as it came, so that nothing is lost.
 */
export function Notices({ decoded, edition, more = [] }: Props) {
	const outdated = decoded.edition !== undefined && decoded.edition !== 'live' && decoded.edition !== edition;
	const notices = [...decoded.notices, ...more];
	return (
		<div class="notices" role="status">
			{notices.length > 0 && (
				<div class="notice notice-warning">
					<p>{decoded.refused ? 'This link could not be used.' : 'This link was not understood in full.'}</p>
					<ul>
						{notices.map((notice) => (
							<li key={notice}>{notice}</li>
						))}
					</ul>
					{decoded.raw !== '' && (
						<details>
							<summary>Show the link as it came</summary>
							<code>{decoded.raw}</code>
						</details>
					)}
				</div>
			)}
			{outdated && (
				<div class="notice">
					<p>
						This link was made with the facts of {decoded.edition}. What you see uses the facts of {edition}, so the
						result may differ.
					</p>
				</div>
			)}
		</div>
	);
}
