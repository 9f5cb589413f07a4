import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';

type Row = {
	/** One for each column of the head. */
	readonly names: readonly string[];
	/** Path inside the site of what the row is about. */
	readonly href: string;
	readonly before: string;
	readonly after: string;
};

type Props = { readonly head: readonly string[]; readonly rows: readonly Row[] };

/** What was and what is, side by side. */
export function ChangeTable({ head, rows }: Props) {
	return (
		<ScrollRegion label={`Before and after, by ${head.join(' and ').toLowerCase()}`} class="table-scroll">
			<table>
				<thead>
					<tr>
						{[...head, 'Before', 'Now'].map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ names: [first, ...names], href, before, after }) => (
						<tr key={[first, ...names].join()}>
							<th scope="row">
								<a href={siteHref(href)}>{first}</a>
							</th>
							{names.map((name) => (
								<td key={name}>{name}</td>
							))}
							<td>{before}</td>
							<td>{after}</td>
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}
