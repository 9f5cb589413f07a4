import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../domain/advisor/advise.ts';
import type { Profile } from '../../schema/profile.ts';

type Props = {
	readonly result: Result;
	readonly profile: Profile;
	readonly edition: string;
	/** What a link needs so that the house rules hold there, too. */
	readonly packed: string;
};

type Table = typeof import('./OverheadTable.tsx');

/** What the first candidates would take in a cluster of this size. The estimator is loaded when a reader asks. */
export function Overhead(props: Props) {
	const [open, setOpen] = useState(false);
	const [table, setTable] = useState<Table | 'failed'>();
	useEffect(() => {
		if (!open || table !== undefined) return;
		import('./OverheadTable.tsx').then(setTable, () => setTable('failed'));
	}, [open, table]);
	return (
		<details class="advisor-overhead" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>What they would take in your cluster</summary>
			{table === 'failed' && (
				<p class="notice">This could not be loaded. Open the advisor on its own page and try again.</p>
			)}
			{typeof table === 'object' && <table.OverheadTable {...props} />}
		</details>
	);
}
