import { testAnchor } from '../../domain/measurements/anchor.ts';
import { testHref } from './address.ts';
import { BarTable } from './BarTable.tsx';
import type { ListedBed } from './model.ts';
import { Origin } from './Origin.tsx';

type Props = {
	/** The test with the comparisons that pass the filter. */
	readonly bed: ListedBed;
	/** The test with all its comparisons. */
	readonly all: ListedBed;
	readonly platforms: ReadonlySet<string>;
};

/** One test in the list: who ran it, what to know before using it, its figures, and the way to its conditions and sources. */
export function Bed({ bed, all, platforms }: Props) {
	const { id, title, versions, environment, limits, unread = [], comparisons } = bed;
	const hidden = all.comparisons.length - comparisons.length;
	return (
		<article class="bed" id={testAnchor(id)}>
			<h3>
				<a href={testHref(id)}>{title}</a>
			</h3>
			<Origin bed={bed} />
			<p class="bed-setup">
				{versions ?? 'Versions not stated'}. {environment ?? 'Machines not stated'}.
			</p>
			{limits && <p>{limits}</p>}
			<div class="bed-figures">
				{comparisons.map((comparison) => (
					<BarTable key={comparison.id} bed={all} comparison={comparison} platforms={platforms} />
				))}
			</div>
			{hidden > 0 && (
				<p class="bed-more">
					{hidden === 1 ? 'One further comparison' : `${hidden} further comparisons`} of this test do not pass the
					filter.
				</p>
			)}
			{unread.length > 0 && (
				<p class="bed-more">
					Its source shows more, which <a href={`${testHref(id)}#unread`}>could not be read as figures</a>.
				</p>
			)}
		</article>
	);
}
