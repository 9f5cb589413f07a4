import { useMemo } from 'preact/hooks';
import { HouseRules } from '../frame/HouseRules.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo, siteHref } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { usePackedRules } from '../frame/usePackedRules.ts';
import { recordPath } from '../record/state.ts';
import { CandidateChoice } from './CandidateChoice.tsx';
import { Contributions } from './Contributions.tsx';
import { Eliminations } from './Eliminations.tsx';
import { Inputs } from './Inputs.tsx';
import { MustHaves } from './MustHaves.tsx';
import type { ScoringData } from './model.ts';
import { OwnScores } from './OwnScores.tsx';
import { outcomeOf } from './outcome.ts';
import { Ranking } from './Ranking.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { scoringFields } from './state.ts';
import { useChances } from './useChances.ts';
import { useScoringRules } from './useScoringRules.ts';
import { WeightControls } from './WeightControls.tsx';
import './scoring.css';

type Props = {
	readonly data: ScoringData;
	readonly embedded?: boolean;
};

/** The scoring calculator: weights, must-haves and own scores on one side, ranking and its fragility on the other. */
export default function ScoringTool({ data: published, embedded = false }: Props) {
	const fields = useMemo(() => scoringFields(published), [published]);
	const { state: chosen, change, decoded, link, changes } = useLinkState(fields, published.edition, embedded);
	useEmbed(embedded, changes);

	const { rules, data, state, effectsOn } = useScoringRules(published, chosen, embedded);
	const outcome = useMemo(() => outcomeOf(data, state), [data, state]);
	const effects = useMemo(
		() => (rules.settings ? effectsOn(outcomeOf(published, chosen), outcome) : []),
		[rules.settings, published, chosen, outcome],
	);
	const { chances, settled, whenSettled } = useChances(
		outcome.entrants,
		outcome.weights,
		data.chances,
		data === published,
		`${link} ${data.houseRules.join()}`,
	);
	const url = linkTo('/compare/scoring/', link);
	const record = `${recordPath({ ranking: link }, data.edition)}${usePackedRules(rules.settings)}`;
	const report = async () => {
		const { scoringReport } = await import('./share.ts');
		return scoringReport({ data, state, outcome, chances: await whenSettled(), url });
	};

	return (
		<div class="tool scoring-tool">
			<Notices decoded={decoded} edition={data.edition} />
			<div class="scoring-layout">
				<div class="scoring-result" data-result>
					<Ranking
						candidates={outcome.entrants}
						ranking={outcome.ranking}
						chances={chances}
						settled={settled}
						own={state.ownScores}
						eliminates={outcome.eliminated.length > 0}
					/>
					<Inputs data={data} shares={outcome.shares} mustHaves={state.mustHaves} />
					<Eliminations data={data} outcome={outcome} change={change} state={state} />
				</div>
				<div class="scoring-controls">
					<WeightControls data={data} weights={state.weights} shares={outcome.shares} change={change} />
					<MustHaves data={data} chosen={state.mustHaves} change={change} />
					<CandidateChoice data={data} chosen={state.candidates} change={change} />
					<OwnScores data={data} candidates={outcome.entrants} own={state.ownScores} change={change} />
				</div>
			</div>
			<Sensitivity data={data} outcome={outcome} />
			<Contributions data={data} ranking={outcome.ranking} />
			<HouseRules rules={rules} sentences={data.houseRules} effects={effects} url={url} embedded={embedded} />
			<p>
				<a href={siteHref(record)}>Write the decision record</a> with this ranking.
			</p>
			<Share tool="scoring" url={url} edition={data.edition} report={report} />
		</div>
	);
}
