import { useEffect, useState } from 'preact/hooks';
import type { FactJson } from '../../domain/evidence/json.ts';
import { factPath } from '../../domain/evidence/paths.ts';
import type { State } from '../../domain/permalink/link.ts';
import type { Verdict } from '../../domain/scoring/knockouts.ts';
import { loadRow } from '../frame/load.ts';
import { siteHref } from '../frame/site.ts';
import type { ScoringData } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { Change, ScoringFields } from './state.ts';

type Props = {
	readonly data: ScoringData;
	readonly outcome: Outcome;
	readonly state: State<ScoringFields>;
	readonly change: Change;
};

/** Who is out and why: the fact, its source and date, and what would bring the candidate back. */
export function Eliminations({ data, outcome, state, change }: Props) {
	if (outcome.eliminated.length + outcome.open.length + data.excluded.length === 0) return null;
	const titles = new Map(data.mustHaves.map(({ id, title }) => [id, title]));
	const acceptPartial = (capability: string) =>
		change({
			mustHaves: state.mustHaves.map((entry) => (entry.capability === capability ? { ...entry, full: false } : entry)),
		});
	return (
		<section class="eliminations" aria-label="Who is out, and why">
			{outcome.eliminated.length > 0 && (
				<>
					<h2>Out ({outcome.eliminated.length})</h2>
					<dl>
						{outcome.eliminated.map(({ candidate, misses }) => (
							<div key={candidate.id}>
								<dt>{candidate.name}</dt>
								{misses.map((verdict) => (
									<dd key={verdict.mustHave.capability}>
										<b>{titles.get(verdict.mustHave.capability)}.</b>{' '}
										<Reason data={data} candidate={candidate.id} verdict={verdict} />{' '}
										<Lift verdict={verdict} onAccept={() => acceptPartial(verdict.mustHave.capability)} />
									</dd>
								))}
							</div>
						))}
					</dl>
				</>
			)}
			{data.excluded.length > 0 && (
				<>
					<h2>Out by house rules ({data.excluded.length})</h2>
					<ul>
						{data.excluded.map(({ name, reason }) => (
							<li key={name}>
								{name}: {reason}
							</li>
						))}
					</ul>
				</>
			)}
			{outcome.open.length > 0 && (
				<div class="notice">
					<p>Still in, but not researched or not applicable. Check these yourself before you rely on the ranking:</p>
					<ul>
						{outcome.open.map(({ candidate, mustHave }) => (
							<li key={`${candidate.id} ${mustHave.capability}`}>
								{candidate.name}: {titles.get(mustHave.capability)}
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}

type ReasonProps = { readonly data: ScoringData; readonly candidate: string; readonly verdict: Verdict };

/** The fact behind an elimination. It is loaded when it is needed; until then, and if that fails, a link leads to it. */
function Reason({ data, candidate, verdict }: ReasonProps) {
	const [fact, setFact] = useState<FactJson>();
	const { capability } = verdict.mustHave;
	useEffect(() => {
		if (verdict.fact?.startsWith('house/')) return;
		let current = true;
		loadRow(capability).then(
			(row) => current && setFact(row.cells.find(({ platform }) => platform === candidate)?.lead ?? undefined),
			() => undefined,
		);
		return () => {
			current = false;
		};
	}, [capability, candidate, verdict.fact]);

	if (verdict.fact === undefined) return null;
	const own = data.ownFacts[verdict.fact];
	if (own) {
		return (
			<>
				{own.statement} Own fact of your house rules{own.source && `, ${own.source}`}, checked {own.checked}.
			</>
		);
	}
	const address = siteHref(factPath(verdict.fact, new Set(data.platforms)));
	if (fact === undefined) return <a href={address}>The fact behind it</a>;
	const [source] = fact.sources;
	return (
		<>
			{fact.statement} <a href={address}>Fact</a>, source:{' '}
			<a href={source?.url} rel="noopener">
				{source?.title}
			</a>
			, checked {fact.checked}.
		</>
	);
}

function Lift({ verdict, onAccept }: { readonly verdict: Verdict; readonly onAccept: () => void }) {
	if (verdict.lift === 'accept-partial') {
		return (
			<>
				It would return if partial support were enough.{' '}
				<button type="button" onClick={onAccept}>
					Accept partial support
				</button>
			</>
		);
	}
	return <>It would return if a later release supports this, or if you drop the must-have.</>;
}
