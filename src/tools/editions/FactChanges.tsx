import type { FactChange } from '../../domain/editions/difference.ts';
import { factPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';
import type { SubjectName } from './model.ts';
import { Rewording } from './Rewording.tsx';
import { factText } from './words.ts';

type FactChangesProps = {
	readonly changes: readonly FactChange[];
	readonly subjects: readonly SubjectName[];
	/** Platforms. */
	readonly known: ReadonlySet<string>;
};

/** More facts than these are folded, so that readers find those about their platform. */
const MOST_OPEN = 12;

const subjectOf = ({ id }: FactChange) => id.slice(0, id.indexOf('/'));

/** Facts with what they said and what they say, by what they are about. */
export function FactChanges({ changes, subjects, known }: FactChangesProps) {
	const groups = Map.groupBy(changes, subjectOf);
	const order = new Set([...subjects.map(({ id }) => id), ...groups.keys()]);
	const title = (subject: string) => subjects.find(({ id }) => id === subject)?.title ?? subject;
	return [...order].map((subject) => {
		const group = groups.get(subject);
		return (
			group && (
				<details key={subject} open={changes.length <= MOST_OPEN}>
					<summary>
						{title(subject)} ({group.length})
					</summary>
					<ul class="difference-facts">
						{group.map((change) => (
							<li key={change.id}>
								<FactLine change={change} known={known} />
							</li>
						))}
					</ul>
				</details>
			)
		);
	});
}

function FactLine({ change, known }: { readonly change: FactChange; readonly known: ReadonlySet<string> }) {
	const { id, after, moved, withdrawn } = change;
	const target = after || moved || withdrawn ? factPath(moved ?? id, known) : undefined;
	return (
		<>
			{target ? <a href={siteHref(target)}>{id}</a> : <b>{id}</b>}
			{moved && <p>Found at {moved} now.</p>}
			{withdrawn && <p>Withdrawn: {withdrawn}</p>}
			<Said change={change} />
		</>
	);
}

function Said({ change }: { readonly change: FactChange }) {
	const [before, after] = [change.before, change.after].map((fact) => fact && factText(fact));
	if (before === after || before === undefined) return <p>{after}</p>;
	if (after === undefined) return <p class="difference-before">{before}</p>;
	return <Rewording before={before} after={after} />;
}
