import { useState } from 'preact/hooks';
import type { FactChange } from '../../domain/editions/difference.ts';
import { factPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';
import { bySubject } from './by-subject.ts';
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

/** Of more facts than these, what they said is written when a reader unfolds them: the words would outweigh the page. */
const MOST_WORDED = 100;

/** Facts with what they said and what they say, by what they are about. */
export function FactChanges({ changes, subjects, known }: FactChangesProps) {
	return bySubject(changes, subjects, ({ id }) => id).map(({ subject, title, entries }) => (
		<FactGroup
			key={subject}
			title={title}
			changes={entries}
			known={known}
			initially={changes.length <= MOST_OPEN}
			worded={changes.length <= MOST_WORDED}
		/>
	));
}

type FactGroupProps = Pick<FactChangesProps, 'changes' | 'known'> & {
	readonly title: string;
	/** Whether it is unfolded at first. */
	readonly initially: boolean;
	/** Whether the words stand in it while it is folded, too. */
	readonly worded: boolean;
};

function FactGroup({ title, changes, known, initially, worded }: FactGroupProps) {
	const [open, setOpen] = useState(initially);
	return (
		<details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{title} ({changes.length})
			</summary>
			<ul class="difference-facts">
				{changes.map((change) => (
					<li key={change.id}>
						<FactLine change={change} known={known} worded={worded || open} />
					</li>
				))}
			</ul>
		</details>
	);
}

type FactLineProps = Pick<FactChangesProps, 'known'> & { readonly change: FactChange; readonly worded: boolean };

function FactLine({ change, known, worded }: FactLineProps) {
	const { id, after, moved, withdrawn } = change;
	const target = after || moved || withdrawn ? factPath(moved ?? id, known) : undefined;
	return (
		<>
			{target ? <a href={siteHref(target)}>{id}</a> : <b>{id}</b>}
			{moved && <p>Found at {moved} now.</p>}
			{withdrawn && <p>Withdrawn: {withdrawn}</p>}
			{worded && <Said change={change} />}
		</>
	);
}

/** Nothing where only limits or notes have changed: the fact itself tells them. */
function Said({ change }: { readonly change: FactChange }) {
	const [before, after] = [change.before, change.after].map((fact) => fact && factText(fact));
	if (before === after) return null;
	if (before === undefined) return <p>{after}</p>;
	if (after === undefined) return <p class="difference-before">{before}</p>;
	return <Rewording before={before} after={after} />;
}
