import { useEffect, useState } from 'preact/hooks';
import type { FactJson } from '../../domain/evidence/json.ts';
import type { State } from '../../domain/permalink/link.ts';
import type { MustHave, Verdict } from '../../domain/scoring/knockouts.ts';
import { factHref } from '../evidence/fact-href.ts';
import { loadRow } from '../frame/load.ts';
import { goToMustHaves } from './MustHaves.tsx';
import type { ScoringData } from './model.ts';
import { type Elimination, eliminationsOf, type Outcome } from './outcome.ts';
import type { Change, ScoringFields } from './state.ts';

type Props = {
	readonly data: ScoringData;
	readonly outcome: Outcome;
	readonly state: State<ScoringFields>;
	readonly change: Change;
};

/** Who is out and why: by must-have, with the way back first and the facts folded below. */
export function Eliminations({ data, outcome, state, change }: Props) {
	if (outcome.eliminated.length + outcome.open.length + data.excluded.length === 0) return null;
	const titles = new Map(data.mustHaves.map(({ id, title }) => [id, title]));
	return (
		<section class="eliminations" aria-label="Who is out, and why">
			{outcome.eliminated.length > 0 && (
				<>
					<h2>Out ({outcome.eliminated.length})</h2>
					<p>A candidate returns when you drop each must-have that it lacks, or when a later release supports it.</p>
					<p>
						<button type="button" onClick={goToMustHaves}>
							Change the must-haves
						</button>
					</p>
					{eliminationsOf(outcome, state.mustHaves).map((elimination) => (
						<ByMustHave
							key={elimination.mustHave.capability}
							{...elimination}
							data={data}
							title={titles.get(elimination.mustHave.capability)}
							set={(next) =>
								change({
									mustHaves: state.mustHaves.flatMap((entry) =>
										entry.capability === elimination.mustHave.capability ? next : entry,
									),
								})
							}
						/>
					))}
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
								{candidate.short}: {titles.get(mustHave.capability)}
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}

type ByMustHaveProps = Elimination & {
	readonly data: ScoringData;
	readonly title: string | undefined;
	/** Replaces the must-have. */
	readonly set: (next: readonly MustHave[]) => void;
};

/** Whom a must-have puts out. */
function ByMustHave({ data, mustHave, title, out, set }: ByMustHaveProps) {
	const names = (partly: boolean) =>
		out
			.filter(({ verdict }) => (verdict.lift === 'accept-partial') === partly)
			.map(({ candidate }) => candidate.short)
			.join(', ');
	const [without, inPart] = [names(false), names(true)];
	return (
		<>
			<h3>{title}</h3>
			{without && <p>Not supported: {without}.</p>}
			{inPart && <p>Supported in part: {inPart}.</p>}
			<p>
				{inPart && (
					<>
						<button type="button" onClick={() => set([{ ...mustHave, full: false }])}>
							Accept partial support
						</button>{' '}
					</>
				)}
				<button type="button" onClick={() => set([])}>
					Drop this must-have
				</button>
			</p>
			<details>
				<summary>The facts behind it ({out.length})</summary>
				<dl>
					{out.map(({ candidate, verdict }) => (
						<div key={candidate.id}>
							<dt>{candidate.short}</dt>
							<dd>
								<Reason data={data} candidate={candidate.id} verdict={verdict} />
							</dd>
						</div>
					))}
				</dl>
			</details>
		</>
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
	const address = factHref(verdict.fact, new Set(data.platforms));
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
