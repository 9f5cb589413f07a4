import type { Result } from '../../domain/advisor/advise.ts';
import { Go } from './Go.tsx';

type Props = {
	readonly result: Result;
	/** What house rules change here, in sentences; nothing without such rules. */
	readonly effects: readonly string[] | undefined;
};

/** How many candidates are named: those that begin the list of candidates, in its order. */
const FIRST = 3;

/** The variant of the verdict that keeps the mesh in place. */
const KEEP = 'keep';

/** What stays in sight while the questions are answered: what is left to a mesh, who would come first, and the way to the rest. */
export function Brief({ result, effects }: Props) {
	const { needs } = result;
	const left = needs.filter(({ met }) => met === 'mesh');
	const open = needs.filter(({ met }) => met === 'open');
	const simpler = needs.filter(({ met }) => met === 'simpler');
	const lines = [
		['Met by simpler tools', simpler.map(({ title, alternative }) => `${title}: ${alternative?.title}`).join('; ')],
		['Left to a mesh', left.map(({ title, strength }) => `${title} (${strength})`).join('; ')],
		['Hangs on open answers', open.map(({ title }) => title).join('; ')],
		...candidateLines(result),
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

/** Who would come first. A mesh that is kept is no candidate: the others count only once it has to go. */
function candidateLines({ ruling, present, candidates }: Result): [string, string][] {
	const named = (some: Result['candidates']) => some.map(({ platform }) => platform.name).join('; ');
	if (ruling.qualifier !== KEEP) return [['First candidates', named(candidates.slice(0, FIRST))]];
	const inPlace = candidates.filter(({ platform }) => present.platforms.includes(platform.id));
	const others = candidates.filter((candidate) => !inPlace.includes(candidate));
	return [
		['In place', named(inPlace)],
		['If it has to go', named(others.slice(0, FIRST))],
	];
}
