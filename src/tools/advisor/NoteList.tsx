import type { Advice } from '../../domain/evidence/types.ts';
import { siteHref } from '../frame/site.ts';
import { Because } from './Because.tsx';

type Props = { readonly title: string; readonly notes: readonly Advice[]; readonly ordered?: boolean };

/** Sentences of advice under one heading, each with its facts, more to read, and the checklist items that settle it. */
export function NoteList({ title, notes, ordered = false }: Props) {
	if (notes.length === 0) return null;
	const items = notes.map(({ id, text, page, checklist, facts }) => (
		<li key={id}>
			{text}{' '}
			{page && (
				<a class="advisor-check" href={siteHref(page)}>
					More
				</a>
			)}
			{checklist.map((item) => (
				<a key={item} class="advisor-check" href={siteHref(`/decide/checklist/#item-${item}`)}>
					Checklist
				</a>
			))}
			<Because facts={facts} of={text} />
		</li>
	));
	return (
		<>
			<h3>{title}</h3>
			{ordered ? <ol class="advisor-notes">{items}</ol> : <ul class="advisor-notes">{items}</ul>}
		</>
	);
}
