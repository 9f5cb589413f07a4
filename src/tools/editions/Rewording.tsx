import { wordChanges } from '../../domain/editions/word-changes.ts';

type Props = { readonly before: string; readonly after: string };

/** A text that was changed: once, with its changes marked, or as it was and as it is where little stayed. */
export function Rewording({ before, after }: Props) {
	const parts = wordChanges(before, after);
	if (parts === undefined) return <Apart before={before} after={after} />;
	return (
		<p>
			{parts.map(({ text, change }) => {
				if (change === 'removed') return <Marked as="del" says="removed" text={text} />;
				if (change === 'added') return <Marked as="ins" says="added" text={text} />;
				return text;
			})}
		</p>
	);
}

const Apart = ({ before, after }: Props) => (
	<>
		<p class="difference-before">
			<b>Before:</b> {before}
		</p>
		<p>
			<b>After:</b> {after}
		</p>
	</>
);

type MarkedProps = { readonly as: 'del' | 'ins'; readonly says: string; readonly text: string };

/** Few screen readers say that words are struck out, so it is said in words. */
const Marked = ({ as: Mark, says, text }: MarkedProps) => (
	<>
		<Mark>
			<span class="visually-hidden">[{says}: </span>
			{text.trimEnd()}
			<span class="visually-hidden">]</span>
		</Mark>{' '}
	</>
);
