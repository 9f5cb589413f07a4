import type { ComponentChildren } from 'preact';
import { titleOf } from '../../domain/record/advice.ts';
import { candidatesOf, otherOrderIn } from '../../domain/record/candidates.ts';
import type { Material } from '../../domain/record/compose.ts';
import type { SourceName } from '../../domain/record/pasted.ts';
import type { Basis } from '../../domain/record/recorded.ts';
import { ChoiceField } from './Field.tsx';
import type { Gathered, Sources } from './gather.ts';
import { LinkField } from './LinkField.tsx';
import type { RecordData } from './model.ts';

type Props = {
	readonly data: RecordData;
	readonly basis: Basis;
	readonly gathered: Gathered | undefined;
	readonly onBasis: (part: Partial<Basis>, rules?: string) => void;
};

const LABELS: Readonly<Record<SourceName, string>> = {
	advice: 'Link of the advisor',
	ranking: 'Link of the scoring calculator',
	estimate: 'Link of the overhead estimator',
};

/** What the record rests on: links of the tools, and the decision that it is about. */
export function BasisFields({ data, basis, gathered, onBasis }: Props) {
	const sources = gathered?.sources ?? {};
	const titles = data.decisions.map(({ id, title }) => [id, title] as const);
	return (
		<div class="record-fields">
			{(Object.keys(LABELS) as SourceName[]).map((source) => (
				<LinkField
					key={source}
					source={source}
					label={LABELS[source]}
					state={basis[source]}
					notices={sources[source]?.notices ?? []}
					onState={(name, state, rules) => onBasis({ [name]: state }, rules)}
				>
					{basis[source] !== '' && sources[source] && (
						<p>
							{understood(source, sources, gathered)}
							<Edition made={sources[source]?.edition} today={data.edition} />
						</p>
					)}
					{source === 'ranking' && basis.ranking === '' && gathered?.derived && (
						<p>Without one, candidates and weights follow from the answers of the advisor.</p>
					)}
				</LinkField>
			))}
			<ChoiceField
				wide
				id="record-decision"
				label="Decision"
				value={basis.decision}
				options={[['', 'Whether to adopt a mesh, and which'], ...titles]}
				onValue={(decision) => onBasis({ decision })}
			/>
		</div>
	);
}

/** What a link came to, in a few words. */
function understood(
	source: SourceName,
	{ advice, ranking, estimate }: Sources,
	gathered: Gathered | undefined,
): ComponentChildren {
	if (source === 'advice' && advice) {
		const answered = Object.keys(advice.material.profile).length > 0;
		return answered ? <b>{titleOf(advice.material.result)}</b> : 'The link holds no answers.';
	}
	if (source === 'ranking' && ranking && gathered) return rankedIn(gathered.material, ranking.material.close);
	if (source === 'estimate' && estimate) {
		const { pods, own } = estimate.material;
		return `${pods} pods${own > 0 ? `, ${own} figures of your own` : ''}.`;
	}
	return '';
}

/** What a reader's ranking comes to among the candidates that the answers leave. */
function rankedIn(material: Material, close: boolean): string {
	const ranked = candidatesOf(material).filter(({ points }) => points !== undefined);
	const first = ranked[0] ? `, ${ranked[0].title} first` : '';
	return `${ranked.length} candidates${first}${close ? ', too close to call' : ''}. ${otherOrderIn(material)}`.trim();
}

/** Says when a link was made with other facts than those of today. */
function Edition({ made, today }: { readonly made: string | undefined; readonly today: string }) {
	if (made === undefined || made === 'live' || made === today) return null;
	return (
		<small>
			{' '}
			Made with the facts of {made}; what stands here uses those of {today}.
		</small>
	);
}
