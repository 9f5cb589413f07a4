import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactChange } from '../../domain/editions/difference.ts';
import { factPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';

type FactChangesProps = {
	readonly changes: readonly FactChange[];
	readonly known: ReadonlySet<string>;
	/** How many are shown before a reader asks for all of them. */
	readonly most: number | undefined;
};

/** Facts with what they said and what they say. */
export function FactChanges({ changes, known, most }: FactChangesProps) {
	const [all, setAll] = useState(false);
	const shown = all ? changes : changes.slice(0, most);
	const next = useRef<HTMLLIElement>(null);
	// The button goes away: who pressed it reads on at what it has added.
	useLayoutEffect(() => {
		if (all) next.current?.focus();
	}, [all]);
	return (
		<>
			<ul class="difference-facts">
				{shown.map((change, index) => (
					<li key={change.id} {...(index === most && { ref: next, tabIndex: -1 })}>
						<FactLine change={change} known={known} />
					</li>
				))}
			</ul>
			{shown.length < changes.length && (
				<button type="button" onClick={() => setAll(true)}>
					Show all {changes.length}
				</button>
			)}
		</>
	);
}

function FactLine({ change, known }: { readonly change: FactChange; readonly known: ReadonlySet<string> }) {
	const { id, before, after, moved, withdrawn } = change;
	const target = after || moved || withdrawn ? factPath(moved ?? id, known) : undefined;
	return (
		<>
			{target ? <a href={siteHref(target)}>{id}</a> : <b>{id}</b>}
			{moved && <p>Found at {moved} now.</p>}
			{withdrawn && <p>Withdrawn: {withdrawn}</p>}
			{before && (
				<p class="difference-before">
					<b>Before:</b> {said(before)}
				</p>
			)}
			{after && (
				<p>
					{before && <b>{same(before, after) ? 'The same, with other limits or details:' : 'Now:'} </b>}
					{said(after)}
				</p>
			)}
		</>
	);
}

type Said = NonNullable<FactChange['before']>;

/** Statement, answer and scope as running text. */
function said({ statement, value, support, scope }: Said): string {
	const answer = [support, value].filter(Boolean).join(', ');
	return `${statement}${answer === '' ? '' : ` Answer: ${answer}.`} (${scope})`;
}

const same = (before: Said, after: Said) => said(before) === said(after);
