import type { Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { rule } from '../../domain/advisor/verdict.ts';

const ROWS = [
	{ residual: 'required', title: 'A required need' },
	{ residual: 'wanted', title: 'Only wishes' },
	{ residual: 'none', title: 'Nothing' },
] as const;

type Props = {
	readonly knowledge: Knowledge;
	readonly result: Result;
	/** Whether the reader's place is marked. */
	readonly placed: boolean;
};

/** The map of verdicts: what remains against who could run a mesh, with the reader's place. A table, so that it can be read aloud. */
export function VerdictMap({ knowledge, result, placed }: Props) {
	const { verdicts, capacities } = knowledge;
	const { decided, capacity } = result;
	const candidates = placed && decided.candidates !== 'managed' ? decided.candidates : 'some';
	const order = capacities.map(({ id }) => id);
	const within = (id: string) =>
		order.indexOf(id as never) >= order.indexOf(capacity.level) &&
		order.indexOf(id as never) <= order.indexOf(capacity.atMost);
	return (
		<table class="verdict-map">
			<caption>What remains when simpler tools are taken away, against who could run a mesh</caption>
			<thead>
				<tr>
					<td />
					{capacities.map(({ id, title }) => (
						<th key={id} scope="col">
							{title}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{ROWS.map(({ residual, title }) => (
					<tr key={residual}>
						<th scope="row">{title}</th>
						{capacities.map(({ id }) => {
							const present = placed ? decided.present : 'none';
							const ruling = rule(verdicts, { residual, capacity: id, candidates, present });
							const verdict = verdicts.find((entry) => entry.id === ruling.id);
							const variant = ruling.qualifier ? verdict?.qualifiers[ruling.qualifier] : undefined;
							const here = placed && residual === decided.residual && within(id);
							return (
								<td key={id} class={`map-${ruling.id}${here ? ' map-here' : ''}`}>
									{here && (
										<span class="map-dot">
											<span class="visually-hidden">You are here: </span>
										</span>
									)}
									{verdict?.title}
									{variant && <small>{variant.title}</small>}
								</td>
							);
						})}
					</tr>
				))}
			</tbody>
		</table>
	);
}
