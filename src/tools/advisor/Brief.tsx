import { leadersOf, type Result } from '../../domain/advisor/advise.ts';

type Props = { readonly result: Result };

/** What stays in sight while the questions are answered: what is left to a mesh, and who would come first. */
export function Brief({ result: { residual, needs, candidates } }: Props) {
	const simpler = needs.length - residual.length;
	return (
		<dl class="advisor-brief">
			<dt>Met by simpler tools</dt>
			<dd>
				{simpler} of {needs.length} {needs.length === 1 ? 'need' : 'needs'}
			</dd>
			{residual.length > 0 && (
				<>
					<dt>Left to a mesh</dt>
					<dd>{residual.map(({ title, strength }) => `${title} (${strength})`).join('; ')}</dd>
				</>
			)}
			{candidates.length > 0 && (
				<>
					<dt>First candidates</dt>
					<dd>
						{leadersOf(candidates)
							.map(({ platform }) => platform.name)
							.join('; ')}
					</dd>
				</>
			)}
		</dl>
	);
}
