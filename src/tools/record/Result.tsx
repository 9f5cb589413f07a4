import type { RecordFiles } from './files.ts';
import type { RecordExample } from './model.ts';
import { Preview } from './Preview.tsx';
import type { useRecord } from './useRecord.ts';

type Props = {
	readonly record: ReturnType<typeof useRecord>;
	readonly write: RecordFiles['write'];
	readonly example: RecordExample;
	readonly live: boolean;
};

/** Anchor of the texts. */
export const RESULT = 'record-result';

/** The texts of the record; an example until there is one. */
export function Result({ record, write, example, live }: Props) {
	const { begun, status, gathered, retry, written } = record;
	return (
		<div class="record-result">
			<h2 id={RESULT}>{begun ? 'Your record' : 'An example'}</h2>
			{!begun && (
				<p class="record-hint">
					<span data-text="title">{example.title}</span>.{' '}
					<span class="record-live">It gives way to yours as soon as you enter something.</span>
				</p>
			)}
			{begun && status === 'loading' && !gathered && <p role="status">Loading what the record quotes …</p>}
			{status === 'failed' && (
				<p class="notice notice-warning" role="alert">
					What the record quotes could not be loaded. What you entered is still here.{' '}
					<button type="button" onClick={retry}>
						Try again
					</button>
				</p>
			)}
			<Preview
				write={write}
				example={example}
				begun={begun}
				live={live}
				busy={status === 'loading'}
				onKept={written.kept}
			/>
			{written.unsaved && begun && <p class="record-hint">There is text that no file holds yet.</p>}
		</div>
	);
}
