import { capitalized } from '../../domain/text/capitalized.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';

type Row = {
	/** What the row is about: one name for each in the head. */
	readonly names: readonly string[];
	/** Path inside the site of what the row is about. */
	readonly href: string;
	readonly before: string;
	readonly after: string;
};

type Props = { readonly head: readonly string[]; readonly rows: readonly Row[] };

/** What was and what is, side by side. */
export function ChangeTable({ head, rows }: Props) {
	const about = head.join(' and ').toLowerCase();
	return (
		<ScrollRegion label={`Before and after, by ${about}`} class="table-scroll">
			<table>
				<thead>
					<tr>
						{[capitalized(about), 'Before', 'After'].map((title) => (
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
								{names.map((name) => (
									<span key={name} class="change-of">
										{name}
									</span>
								))}
							</th>
							<td>{before}</td>
							<td>{after}</td>
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	);
}
