import type { RankedStanding, Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { platformPath } from '../../domain/evidence/paths.ts';
import type { Profile } from '../../schema/profile.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import { percent, points } from '../scoring/format.ts';
import { Because } from './Because.tsx';
import { Dropped } from './Dropped.tsx';
import { scoringLink } from './handover.ts';
import type { AdvisorData } from './model.ts';
import { Overhead } from './Overhead.tsx';
import { broughtBack, NO_HELP, orderOf } from './words.ts';

type Props = {
	readonly data: AdvisorData;
	/** Without house rules: links carry what differs from this. */
	readonly published: Knowledge;
	readonly result: Result;
	readonly profile: Profile;
	/** Address of the page that writes the decision record from these answers, inside the site. */
	readonly record: string;
	/** What a link needs so that the house rules hold there, too. */
	readonly packed: string;
};

/** How many candidates are shown before the rest is folded away. */
const FIRST = 5;

/**
 * Candidates in their order, what was weighed, what was dropped and why. Where no mesh is proposed, whoever would be left is
 * folded away: the list is longer than the verdict, and says nothing for now.
 */
export function Candidates(props: Props) {
	const { data, result } = props;
	const { candidates, later, relaxations, field } = result;
	const helpless = relaxations.every(({ returns }) => returns.length === 0);
	return (
		<section aria-labelledby="advisor-candidates">
			<h2 id="advisor-candidates">Candidates</h2>
			{candidates.length === 0 && <p>{later.length === 0 ? 'No candidate is left.' : 'No mesh is proposed now.'}</p>}
			{relaxations.length > 0 && (
				<>
					<h3>Which constraint to relax</h3>
					{helpless && <p>{NO_HELP}</p>}
					<ol class="advisor-notes">
						{relaxations.map((relaxation) => (
							<li key={relaxation.constraint}>
								<b>{relaxation.label}</b>: {relaxation.relax}. {!helpless && broughtBack(data.knowledge, relaxation)}
							</li>
						))}
					</ol>
				</>
			)}
			{candidates.length > 0 && <Ranking {...props} shown={candidates} />}
			{later.length > 0 && (
				<details class="advisor-later">
					<summary>{later.length} would be left if the verdict changed</summary>
					<Ranking {...props} shown={later} />
				</details>
			)}
			<Dropped dropped={field.dropped} />
		</section>
	);
}

type RankingProps = Props & { readonly shown: readonly RankedStanding[] };

function Ranking({ data, published, result, profile, record, packed, shown }: RankingProps) {
	const link = siteHref(`${scoringLink(published, result, data.edition)}${packed}`);
	return (
		<>
			{shown.length > 1 && <p class="advisor-order">{orderOf(result)}</p>}
			<CandidateList data={data} candidates={shown.slice(0, FIRST)} />
			{shown.length > FIRST && (
				<details>
					<summary>{shown.length - FIRST} more</summary>
					<CandidateList data={data} candidates={shown.slice(FIRST)} start={FIRST + 1} />
				</details>
			)}
			<Overhead result={result} profile={profile} edition={data.edition} packed={packed} />
			<Weighting data={data} result={result} link={link} record={record} />
		</>
	);
}

type ListProps = {
	readonly data: AdvisorData;
	readonly candidates: readonly RankedStanding[];
	readonly start?: number;
};

function CandidateList({ data, candidates, start = 1 }: ListProps) {
	const need = new Map(data.knowledge.needs.map(({ id, title }) => [id, title.toLowerCase()]));
	return (
		<ol class="advisor-candidates" start={start}>
			{candidates.map(({ platform, points: ranked, misses, partly, cautions, early }) => (
				<li key={platform.id}>
					<a href={siteHref(platformPath(platform.id))}>{platform.name}</a>
					{ranked && (
						<small>
							{' '}
							{points(ranked.total)} of 5 points ({points(ranked.low)} to {points(ranked.high)})
						</small>
					)}
					{misses.length > 0 && <p>Leaves open: {misses.map((id) => need.get(id)).join('; ')}.</p>}
					{early.length > 0 && (
						<div>
							Meets something that has to hold only with what its maker does not call stable.
							<Because facts={early} of={platform.name} />
						</div>
					)}
					{cautions.length > 0 && (
						<div>
							Only in part: {partly.map((id) => data.knowledge.capabilities[id]).join('; ')}.
							<Because facts={cautions} of={platform.name} />
						</div>
					)}
				</li>
			))}
		</ol>
	);
}

type WeightingProps = Pick<Props, 'data' | 'result' | 'record'> & { readonly link: string };

function Weighting({ data, result, link, record }: WeightingProps) {
	const { weights, reasons } = result.weighting;
	return (
		<details class="advisor-weights">
			<summary>Why this order</summary>
			<p>
				Candidates that leave fewer wishes open come first, then those that meet what has to hold without a part that
				its maker calls alpha or beta; among those our scores count, weighted for your situation. With few people, what
				somebody else runs comes before everything, then a small proxy where that is enough. An edition follows its
				product, whatever its points: what it adds has to be wanted first. The scores have ranges, so neighbors are
				often too close to call.
			</p>
			<ScrollRegion label="Weights and why they differ">
				<table>
					<thead>
						<tr>
							<th scope="col">Criterion</th>
							<th scope="col" class="number">
								Default
							</th>
							<th scope="col" class="number">
								Here
							</th>
							<th scope="col">Because</th>
						</tr>
					</thead>
					<tbody>
						{data.knowledge.criteria.map(({ id, title, weight }) => (
							<tr key={id}>
								<th scope="row">{title}</th>
								<td class="number">{percent(weight / 100)}</td>
								<td class="number">{percent((weights[id] ?? 0) / 100)}</td>
								<td>
									{reasons
										.filter(({ criterion }) => criterion === id)
										.map(({ id: reason, because, facts }) => (
											<p key={reason}>
												{because}
												<Because facts={facts} of={because} />
											</p>
										))}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			<p>
				<a href={link}>Change the weights in the scoring calculator</a>, with these candidates and no mesh beside them,
				or <a href={siteHref(record)}>write the decision record</a> with the weights as they are.
			</p>
		</details>
	);
}
