import { useMemo } from 'preact/hooks';
import { draftOf } from '../../domain/record/compose.ts';
import { EMPTY_DRAFT } from '../../domain/record/draft.ts';
import type { Basis } from '../../domain/record/recorded.ts';
import { isWritten } from '../../domain/record/texts.ts';
import { useHouseRules } from '../frame/useHouseRules.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import type { RecordData } from './model.ts';
import type { OpenedRecord } from './OpenRecord.tsx';
import { recordFields } from './state.ts';
import { useCompared } from './useCompared.ts';
import { useGathered } from './useGathered.ts';
import { useWritten } from './useWritten.ts';

/** A record in the making: its link, what its author writes, what it rests on, and what was opened. */
export function useRecord(data: RecordData, embedded: boolean) {
	const { edition, decisions } = data;
	const fields = useMemo(() => recordFields(decisions.map(({ id }) => id)), [decisions]);
	const { state: basis, change, ...link } = useLinkState(fields, edition, embedded);
	const vocabulary = useMemo(
		() => ({ platforms: data.platforms.map(({ id }) => id), criteria: data.criteria }),
		[data],
	);
	const rules = useHouseRules(vocabulary, embedded);
	const { settings } = rules;
	const written = useWritten(basis, change);
	const { opened } = written;
	const begun = Object.values(basis).some((part) => part !== '') || isWritten(written.texts) || opened !== undefined;
	const gathering = useGathered(data, basis, settings, begun);
	const { gathered } = gathering;
	const draft = useMemo(() => (gathered ? draftOf(gathered.material) : EMPTY_DRAFT), [gathered]);
	const compared = useCompared(data, opened?.recorded, settings);

	const setBasis = (part: Partial<Basis>, packed?: string) => {
		change(part);
		if (packed !== undefined) rules.act(({ unpack }) => unpack(packed));
	};
	const open = (record: OpenedRecord) => {
		const { houseRules } = record.recorded;
		if (houseRules !== undefined) rules.act(({ bring }) => bring(JSON.stringify(houseRules)));
		written.open(record);
	};
	const undo = () => {
		if (opened?.recorded.houseRules !== undefined) rules.act(({ takeBack }) => takeBack());
		written.undo();
	};
	return { ...link, ...gathering, basis, setBasis, rules, written: { ...written, open, undo }, begun, draft, compared };
}
