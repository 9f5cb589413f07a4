import type { Result } from '../../domain/advisor/advise.ts';
import { Go } from './Go.tsx';

type Props = {
	readonly result: Result;
	/** What house rules change here, in sentences; nothing without such rules. */
	readonly effects: readonly string[] | undefined;
};

/** How many candidates are named: those that begin the list of candidates, in its order. */
const FIRST = 3;

/** What stays in sight while the questions are answered: what is left to a mesh, who would come first, and the way to the rest. */
export function Brief({ result: { needs, candidates }, effects }: Props) {
	const left = needs.filter(({ met }) => met === 'mesh');
	const open = needs.filter(({ met }) => met === 'open');
	const simpler = needs.filter(({ met }) => met === 'simpler');
	const lines = [
		['Met by simpler tools', simpler.map(({ title, alternative }) => `${title}: ${alternative?.title}`).join('; ')],
		['Left to a mesh', left.map(({ title, strength }) => `${title} (${strength})`).join('; ')],
		['Hangs on open answers', open.map(({ title }) => title).join('; ')],
		[
			'First candidates',
			candidates
				.slice(0, FIRST)
				.map(({ platform }) => platform.name)
				.join('; '),
		],
	].filter(([, text]) => text !== '');
	return (
		<>
			{effects && (
				<p class="notice">
					<Go to="advisor-house">House rules</Go> are applied. {effects.join(' ') || 'They change nothing here.'}
				</p>
			)}
			{lines.length > 0 && (
				<dl class="advisor-brief">
					{lines.map(([title, text]) => (
						<div key={title}>
							<dt>{title}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
			)}
		</>
	);
}
