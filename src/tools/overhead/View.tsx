import { useMemo, useState } from 'preact/hooks';
import { type Override, withOverrides } from '../../domain/overhead/coefficients.ts';
import { estimateAll } from '../../domain/overhead/estimate.ts';
import { Fold } from '../frame/Fold.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo, siteHref } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { recordPath } from '../record/state.ts';
import { Controls } from './Controls.tsx';
import { Headline } from './Headline.tsx';
import { House } from './House.tsx';
import { Limits } from './Limits.tsx';
import { loadFolded } from './load-folded.ts';
import type { OverheadData } from './model.ts';
import { Results } from './Results.tsx';
import { changedBehindMore, inputsOf, overheadFields } from './state.ts';
import './overhead.css';

type Props = {
	readonly data: OverheadData;
	readonly embedded?: boolean;
};

/** The overhead estimator: what each mode would take, for which cluster, and what that rests on. */
export default function OverheadTool({ data, embedded = false }: Props) {
	const fields = useMemo(() => overheadFields(data), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	useEmbed(embedded, changes);

	const [house, setHouse] = useState<readonly Override[]>([]);
	const [packed, setPacked] = useState('');
	const coefficients = useMemo(
		() => withOverrides(data.coefficients, [...house, ...state.overrides]),
		[data, house, state.overrides],
	);
	const estimates = useMemo(() => estimateAll(inputsOf(state), coefficients, state.modes), [state, coefficients]);
	const changed = changedBehindMore(fields, state);
	const own = state.overrides.length;
	const url = linkTo('/cost/estimator/', link);
	const ruled = house.length > 0;
	const report = async () =>
		(await import('./share.ts')).overheadReport({ data, state, coefficients, estimates, ruled, url });

	return (
		<div class="tool overhead-tool">
			<Notices decoded={decoded} edition={data.edition} />
			<Headline data={data} state={state} changed={changed} estimates={estimates} />
			<Controls data={data} fields={fields} state={state} change={change} />
			<Fold
				class="cluster-import"
				summary="Fill in from your cluster or your load test"
				// What reads it is large, and is loaded apart from the other parts that unfold.
				load={() => import('../cluster/Paste.tsx')}
				keep
			>
				{({ Paste }) => <Paste data={data} state={state} coefficients={coefficients} change={change} />}
			</Fold>
			<Fold
				class="more-inputs"
				summary={changed === 0 ? 'More: node price, waypoints, retries …' : `More (${changed} changed)`}
				load={loadFolded}
			>
				{({ MoreInputs }) => <MoreInputs state={state} change={change} />}
			</Fold>
			<Results data={data} state={state} coefficients={coefficients} estimates={estimates} change={change} />
			<Limits data={data} coefficients={coefficients} estimates={estimates} />
			<Fold
				class="own-figures"
				summary={`Coefficients and their evidence (${own === 0 ? 'as published' : `${own} of your own`})`}
				load={loadFolded}
				wanted={own > 0}
				lead={<OwnFiguresLead />}
			>
				{({ OwnFigures }) => (
					<OwnFigures
						data={data}
						coefficients={coefficients}
						estimates={estimates}
						own={state.overrides}
						change={change}
					/>
				)}
			</Fold>
			<House own={state.overrides} url={url} embedded={embedded} onOverrides={setHouse} onPacked={setPacked} />
			<p>
				<a href={siteHref(`${recordPath({ estimate: link }, data.edition)}${packed}`)}>Write the decision record</a>{' '}
				with this estimate.
			</p>
			<Share tool="overhead" url={url} edition={data.edition} report={report} />
		</div>
	);
}

function OwnFiguresLead() {
	return (
		<p class="overhead-note">
			Each coefficient leads to <a href={siteHref('/reference/facts/overhead-model/')}>the fact behind it</a>. Type your
			own instead: one number, or low / typical / high. An empty field brings ours back.
		</p>
	);
}
