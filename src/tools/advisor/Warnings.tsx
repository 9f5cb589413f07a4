import type { Result } from '../../domain/advisor/advise.ts';
import { NoteList } from './NoteList.tsx';

type Props = { readonly result: Result };

/** What a mesh will not solve here, and what can go wrong. */
export function Warnings({ result: { notes } }: Props) {
	if (notes.limit.length === 0 && notes.risk.length === 0) return null;
	return (
		<section aria-labelledby="advisor-warnings">
			<h2 id="advisor-warnings">Before you tell anybody</h2>
			<NoteList title="What it will not solve" notes={notes.limit} />
			<NoteList title="What can go wrong" notes={notes.risk} />
		</section>
	);
}
