import { useMemo } from 'preact/hooks';
import { excerpt } from '../domain/search/excerpt.ts';
import type { Kind } from '../domain/search/vocabulary.ts';
import type { SearchResult } from './engine.ts';

/** Enough to judge a result; the whole statement of most facts. */
const EXCERPT_LENGTH = 220;

type Props = {
	readonly result: SearchResult;
	/** Called when the link is followed on this page. It may lead to a place on the same page, which would stay covered. */
	readonly onFollow: () => void;
};

/** One result: what it is, what it says about the words, by which of them it was found, and from when it is. */
export function Result({ result, onFollow }: Props) {
	const pieces = useMemo(() => excerpt(body(result), result.words, EXCERPT_LENGTH), [result]);
	return (
		<li>
			<a href={result.url} onClick={(event) => isFollowed(event) && onFollow()}>
				<span class="search-kind">{[result.platform ?? result.section, result.kind].filter(Boolean).join(' · ')}</span>
				<b>{result.title}</b>
				<span class="search-text">
					{pieces.map(({ text, match }, index) =>
						match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
					)}
				</span>
				<small>{remarks(result)}</small>
			</a>
		</li>
	);
}

/** With one of these keys the link opens elsewhere, and the results stay. */
const isFollowed = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => !ctrlKey && !metaKey && !shiftKey && !altKey;

/** What is compared with its sources and not only read again. */
const CHECKED: ReadonlySet<string> = new Set(['Claim', 'Fact'] satisfies Kind[]);

/** By which words it was found instead of which, and when it was checked. */
function remarks({ reasons, date, kind }: SearchResult): string {
	const found = reasons.map(({ words, typed }) => `${words.join(', ')} for “${typed}”`);
	const seen = date && (CHECKED.has(kind) ? `checked ${date}` : `reviewed ${date}`);
	return [...found, seen].filter(Boolean).join(' · ');
}

/** The indexed text begins with the title, which is shown already. */
function body({ title, text }: SearchResult): string {
	return text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
}
