import { dayOf, isStale } from '../../domain/evidence/age.ts';
import type { FactJson, SourceJson } from '../../domain/evidence/json.ts';
import { reportHref } from './report.ts';
import { Unbroken } from './Unbroken.tsx';

const CONFIDENCE_WORDS: Readonly<Record<FactJson['confidence'], string>> = {
	primary: 'said by the source itself',
	secondary: 'reported by somebody else',
	inferred: 'inferred from the source',
};

type Props = {
	readonly fact: FactJson;
	/** Anchor of the fact on its page. */
	readonly anchor?: string | undefined;
	/** Newest release line, where the fact was compared with an older one. */
	readonly behind?: string | undefined;
	/** Links to the facts that say otherwise, by id. */
	readonly linkTo: (id: string) => string;
	/** What these state, where it is known: a fact holds only their ids. */
	readonly statementOf?: ((id: string) => string | undefined) | undefined;
};

/** A fact with its limits: what it says, for which version, how sure that is, and where it comes from. */
export function FactView({ fact, anchor, behind, linkTo, statementOf }: Props) {
	return (
		<article class="fact" id={anchor}>
			<p class="fact-statement">
				<Unbroken text={fact.statement} />
			</p>
			{fact.note && (
				<p class="fact-note">
					<Unbroken text={fact.note} />
				</p>
			)}
			{fact.range && <Range range={fact.range} />}
			<ul class="fact-meta">
				<li>
					<b>Scope</b> {fact.scope.text}
					{behind && (
						<span class="as-of">
							{' '}
							as of {fact.scope.version}; {behind} is the newest
						</span>
					)}
				</li>
				<li>
					<b>{fact.sources.length === 1 ? 'Source' : 'Sources'}</b>{' '}
					{fact.sources.map((source, index) => (
						<span key={source.id}>
							{index > 0 && '; '}
							<SourceLink source={source} />
						</span>
					))}
				</li>
				<li>
					<b>Checked</b> <time dateTime={fact.checked}>{fact.checked}</time>, {CONFIDENCE_WORDS[fact.confidence]}
					<span class="stale" data-review-by={fact.review_by} hidden={!isStale(fact, dayOf(new Date()))}>
						, stale since {fact.review_by}
					</span>
				</li>
				{fact.interest && (
					<li>
						<b>Interest</b> {fact.interest}
					</li>
				)}
				{fact.disputes?.map((id) => (
					<li key={id} class="disputed">
						<b>Disputed by</b> <a href={linkTo(id)}>{statementOf?.(id) ?? 'another fact'}</a>
					</li>
				))}
				<li class="fact-report">
					<a href={reportHref(fact.id)} rel="noopener">
						Report an error
					</a>
				</li>
			</ul>
		</article>
	);
}

const ENDS = ['low', 'typical', 'high'] as const;

/** A coefficient: its three figures, how each came about, and what it rests on. */
function Range({ range }: { readonly range: NonNullable<FactJson['range']> }) {
	return (
		<table class="fact-range">
			<caption>{range.unit}</caption>
			<tbody>
				{ENDS.map((end) => (
					<tr key={end}>
						<th scope="row">{end}</th>
						<td class="number">{range[end].value}</td>
						<td>
							{range[end].kind}: {range[end].why}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function SourceLink({ source }: { readonly source: SourceJson }) {
	return (
		<>
			<a href={source.url} rel="noopener">
				{source.title}
			</a>
			, {source.publisher}
			{source.published && (
				<>
					, <time>{source.published}</time>
				</>
			)}
			{source.interest && <span class="interest"> ({source.interest})</span>}
		</>
	);
}
