import type { FactChange } from '../../domain/record/compare.ts';
import { factHref } from '../evidence/fact-href.ts';
import type { RecordData } from './model.ts';

type Props = { readonly data: RecordData; readonly changes: readonly FactChange[] };

/** Facts that do not say any more what they said when a record was written. */
export function FactChanges({ data, changes }: Props) {
	if (changes.length === 0) return null;
	return (
		<ul class="record-facts">
			{changes.map((change) => (
				<li key={change.id}>
					<FactLine change={change} data={data} />
				</li>
			))}
		</ul>
	);
}

function FactLine({ change, data }: { readonly change: FactChange; readonly data: RecordData }) {
	const platforms = new Set(data.platforms.map(({ id }) => id));
	const Link = ({ id }: { readonly id: string }) => <a href={factHref(id, platforms)}>{id}</a>;
	switch (change.kind) {
		case 'changed':
			return (
				<>
					<Link id={change.id} /> says now: {change.says}
				</>
			);
		case 'moved':
			return (
				<>
					{change.id} is found at <Link id={change.to} />
					{change.same ? ' and says the same.' : ` and says now: ${change.says}`}
				</>
			);
		case 'withdrawn':
			return (
				<>
					{change.id} was withdrawn on {change.date}: {change.why}
				</>
			);
		default:
			return <>{change.id} is not in the handbook any more.</>;
	}
}
