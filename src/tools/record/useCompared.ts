import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../domain/evidence/age.ts';
import type { Recorded } from '../../domain/record/recorded.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { type Compared, compareToday } from './compareToday.ts';
import type { RecordData } from './model.ts';

/** What has changed since a record was written; `undefined` while it is being compared. */
export function useCompared(data: RecordData, recorded: Recorded | undefined, settings: Settings | undefined) {
	const [compared, setCompared] = useState<Compared | 'failed'>();
	useEffect(() => {
		setCompared(undefined);
		if (recorded === undefined) return;
		let current = true;
		compareToday(data, recorded, localDay(), settings).then(
			(result) => current && setCompared(result),
			() => current && setCompared('failed'),
		);
		return () => {
			current = false;
		};
	}, [data, recorded, settings]);
	return compared;
}
