import { useContext } from 'preact/hooks';
import { type Decoded, type Fields, LIVE } from '../../domain/permalink/link.ts';
import { PinContext } from './Pinnable.tsx';

type Props = {
	readonly decoded: Pick<Decoded<Fields>, 'notices' | 'refused' | 'raw' | 'edition'>;
	/** Edition of the facts in use. */
	readonly edition: string;
	/** What did not go well besides the link. */
	readonly more?: readonly string[];
};

/**
 * Tells a reader what became of the link that brought them here: what was corrected, and whether the facts have changed.
 * The link is shown as it came, so that nothing is lost.
 */
export function Notices({ decoded, edition, more = [] }: Props) {
	const made = decoded.edition;
	const pin = useContext(PinContext);
	/** A notice about facts that are not used any more ends with the reader's next step; a pinned edition stays in use. */
	const Pinned = pin && (pin.props || made) ? pin.Notice : undefined;
	const outdated = made !== undefined && made !== LIVE && made !== edition;
	const notices = [...decoded.notices, ...more];
	return (
		<div class="notices" role="status">
			{notices.length > 0 && (
				<div class="notice notice-warning">
					{decoded.notices.length > 0 && (
						<p>{decoded.refused ? 'This link could not be used.' : 'This link was not understood in full.'}</p>
					)}
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
			{Pinned && <Pinned />}
			{outdated && !Pinned && (
				<div class="notice notice-edition">
					<p>
						This link was made with the facts of {made}. What you see uses the facts of {edition}, so the result may
						differ.
					</p>
				</div>
			)}
		</div>
	);
}
