import type { Result } from '../../domain/advisor/advise.ts';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { verdictTable } from '../../domain/advisor/map.ts';
import { percent } from '../scoring/format.ts';

type Props = {
	readonly knowledge: Knowledge;
	readonly result: Result;
	/** Whether the reader's place is marked. */
	readonly placed: boolean;
};

/** The map of verdicts: what remains against who could run a mesh, with the reader's place. A table, so that it can be read aloud. */
export function VerdictMap({ knowledge, result, placed }: Props) {
	const { columns, rows } = verdictTable(knowledge, result, placed);
	return (
		<table class="verdict-map">
			<caption>What remains when simpler tools are taken away, against who could run a mesh</caption>
			<thead>
				<tr>
					<td />
					{columns.map((title) => (
						<th key={title} scope="col">
							{title}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.title}>
						<th scope="row">{row.title}</th>
						{row.cells.map(({ verdict, title, variant, here, share }, column) => (
							<td key={columns[column]} class={`map-${verdict}${here ? ' map-here' : ''}`}>
								{here && (
									<span class="map-dot">
										<span class="visually-hidden">{share === 1 ? 'You are here: ' : 'You may be here, '}</span>
										{share < 1 && <span>{percent(share)}</span>}
									</span>
								)}
								{title}
								{variant && <small>{variant}</small>}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
