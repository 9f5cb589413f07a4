import { titleOf } from '../../domain/record/advice.ts';
import type { SourceName } from '../../domain/record/pasted.ts';
import type { Basis } from '../../domain/record/recorded.ts';
import { ChoiceField } from './Field.tsx';
import type { Gathered } from './gather.ts';
import { LinkField } from './LinkField.tsx';
import type { RecordData } from './model.ts';

type Props = {
	readonly data: RecordData;
	readonly basis: Basis;
	readonly gathered: Gathered | undefined;
	readonly onBasis: (part: Partial<Basis>, rules?: string) => void;
};

/** What the record rests on: links of the tools, and the decision that it is about. */
export function BasisFields({ data, basis, gathered, onBasis }: Props) {
	const field = (source: SourceName) => ({
		source,
		state: basis[source],
		notices: gathered?.notices[source] ?? [],
		onState: (name: SourceName, state: string, rules?: string) => onBasis({ [name]: state }, rules),
	});
	const { advice, ranking } = gathered?.material ?? {};
	const answered = advice ? Object.keys(advice.profile).length : 0;
	return (
		<div class="record-fields">
			<LinkField {...field('advice')} label="Link of the advisor">
				{basis.advice !== '' && advice && (
					<p>
						{answered > 0 ? <b>{titleOf(advice.result)}</b> : 'The link holds no answers.'}
						<Edition made={gathered?.editions.advice} today={data.edition} />
					</p>
				)}
			</LinkField>
			<LinkField {...field('ranking')} label="Link of the scoring calculator">
				{basis.ranking !== '' && ranking && (
					<p>
						{ranking.ranked.length} candidates{ranking.ranked[0] && `, ${ranking.ranked[0].name} first`}
						{ranking.close && ', too close to call'}
						<Edition made={gathered?.editions.ranking} today={data.edition} />
					</p>
				)}
				{basis.ranking === '' && gathered?.derived && (
					<p>Without one, candidates and weights follow from the answers of the advisor.</p>
				)}
			</LinkField>
			<LinkField {...field('estimate')} label="Link of the overhead estimator">
				{basis.estimate !== '' && <p>The record quotes the link; its figures stand behind it.</p>}
			</LinkField>
			<ChoiceField
				wide
				id="record-decision"
				label="Decision"
				value={basis.decision}
				options={[
					['', 'Whether to adopt a mesh, and which'],
					...data.decisions.map(({ id, title }) => [id, title] as const),
				]}
				onValue={(decision) => onBasis({ decision })}
			/>
		</div>
	);
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
