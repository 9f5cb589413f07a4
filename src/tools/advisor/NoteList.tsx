import { useContext } from 'preact/hooks';
import type { Advice } from '../../domain/evidence/types.ts';
import { siteHref } from '../frame/site.ts';
import { Because } from './Because.tsx';
import { Grounds } from './Grounds.ts';

type Props = { readonly title: string; readonly notes: readonly Advice[] };

/** How many sentences are shown before the rest is folded away: the most important come first. */
const FIRST = 4;

/** Sentences of advice under one heading, each with its facts, more to read, and the checklist items that settle it. */
export function NoteList({ title, notes }: Props) {
	if (notes.length === 0) return null;
	const rest = notes.slice(FIRST);
	return (
		<>
			<h3>{title}</h3>
			<Notes notes={notes.slice(0, FIRST)} />
			{rest.length > 0 && (
				<details>
					<summary>
						{rest.length} more<span class="visually-hidden">: {title}</span>
					</summary>
					<Notes notes={rest} />
				</details>
			)}
		</>
	);
}

function Notes({ notes }: Pick<Props, 'notes'>) {
	const { checklist: items } = useContext(Grounds);
	return (
		<ul class="advisor-notes">
			{notes.map(({ id, text, page, checklist, facts }) => (
				<li key={id}>
					{text}
					<div class="advisor-foot">
						{page && (
							<a href={siteHref(page)}>
								More<span class="visually-hidden"> on: {text}</span>
							</a>
						)}
						{checklist.length > 0 && (
							<details class="evidence">
								<summary>
									{checklist.length === 1 ? 'To check' : `${checklist.length} things to check`}
									<span class="visually-hidden">: {text}</span>
								</summary>
								<ul>
									{checklist.map((item) => (
										<li key={item}>
											<a href={siteHref(`/decide/checklist/#item-${item}`)}>{items[item] ?? item}</a>
										</li>
									))}
								</ul>
							</details>
						)}
						<Because facts={facts} of={text} />
					</div>
				</li>
			))}
		</ul>
	);
}
