import type { Outcome } from './compare.ts';

type Props = { readonly people: readonly Outcome[]; readonly merged: { readonly result: string } };

/** What each person's link comes to, and what the merged one does. */
export function People({ people, merged }: Props) {
	return (
		<table class="opinions-people">
			<thead>
				<tr>
					<th scope="col">Who</th>
					<th scope="col">Result</th>
				</tr>
			</thead>
			<tbody>
				{people.map(({ name, result, notices }) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						<td>
							{result}
							{notices.length > 0 && (
								<ul class="opinions-notices">
									{notices.map((notice) => (
										<li key={notice}>{notice}</li>
									))}
								</ul>
							)}
						</td>
					</tr>
				))}
				{people.length > 1 && (
					<tr class="opinions-total">
						<th scope="row">Merged</th>
						<td>{merged.result}</td>
					</tr>
				)}
			</tbody>
		</table>
	);
}
