import { useMemo, useRef, useState } from 'preact/hooks';
import { type ChecklistFilter, NO_FILTER, passes } from '../../domain/checklist/filter.ts';
import { type ItemState, stateOf, withMark } from '../../domain/checklist/marks.ts';
import { progressOf } from '../../domain/checklist/progress.ts';
import { Disclosure } from '../frame/Disclosure.tsx';
import { Notices } from '../frame/Notices.tsx';
import { SavedFile } from '../frame/SavedFile.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useGoTo } from '../frame/useGoTo.ts';
import { type Step, useLinkState } from '../frame/useLinkState.ts';
import { Platforms } from './Facts.tsx';
import { Filters } from './Filters.tsx';
import type { ChecklistData } from './model.ts';
import { Phases } from './Phases.tsx';
import { ProgressView } from './Progress.tsx';
import { checklistFields } from './state.ts';
import { useBeside } from './useBeside.ts';
import { useRecord } from './useRecord.ts';
import './checklist.css';

type Props = { readonly data: ChecklistData; readonly embedded?: boolean };

const HINT =
	'A file keeps states and notes. The link under “Share and export”, which is also the address of this page, keeps states and filters, but no notes. Nothing is stored in this browser.';

/** The adoption checklist: items to settle, with the reader's states and notes, filters, progress, files and exports. */
export default function ChecklistTool({ data, embedded = false }: Props) {
	const fields = useMemo(() => checklistFields(data.items), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	const { fixed } = useEmbed(embedded, changes);
	const platforms = useMemo(() => new Set(data.platforms), [data]);
	const { record, unsaved, earlier, setNote, ...file } = useRecord(data, state.marks, (marks) => change({ marks }));
	const { marks, notes } = record;
	/** Items that stay although they no longer pass: what a reader has in hand must not vanish. */
	const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
	const keep = (id: string) => setKept(new Set([...kept, id]));
	const goTo = useGoTo();
	const layout = useRef<HTMLDivElement>(null);
	const beside = useBeside(layout);

	const shown = data.items.filter(
		(item) => passes(item, stateOf(marks, item.id), notes.get(item.id) ?? '', state) || kept.has(item.id),
	);
	const progress = progressOf(data.items, marks);
	const url = linkTo('/decide/checklist/', link);
	const report = async () => (await import('./share.ts')).checklistReport({ data, shown, record, progress, url });

	const filter = (part: Partial<ChecklistFilter>, step?: Step) => {
		setKept(new Set());
		change(part, step);
	};
	const mark = (id: string, to: ItemState) => {
		keep(id);
		change({ marks: withMark(marks, id, to) });
	};
	const write = (id: string, note: string) => {
		keep(id);
		setNote(id, note);
	};

	const go = (anchor: string) => {
		if (anchor.startsWith('item-')) keep(anchor.slice('item-'.length));
		else if (!shown.some(({ phase }) => phase === anchor)) filter(NO_FILTER);
		goTo(anchor);
	};

	return (
		<div class="tool checklist-tool">
			<Notices decoded={decoded} edition={data.edition} />
			<div ref={layout} class="checklist-layout">
				<div class="checklist-side" data-pagefind-ignore="all">
					<ProgressView progress={progress} fresh={marks.size === 0} onGo={go} />
					<Filters filter={state} change={filter} shown={shown.length} of={data.items.length} open={beside} />
					<section class="checklist-controls" aria-labelledby="file-title">
						<Disclosure
							class="side-fold"
							summary={
								<h2 id="file-title" class="side-title">
									Keep states and notes
								</h2>
							}
							wanted={beside}
						>
							<SavedFile hint={HINT} {...file} />
							<p class="share-hint" role="status">
								{earlier && `You see what was there before a file was opened: list ${earlier}.`}
							</p>
						</Disclosure>
						{unsaved && <p class="unsaved">There are notes that no file holds yet.</p>}
					</section>
				</div>
				<Platforms.Provider value={platforms}>
					<Phases
						items={shown}
						record={record}
						fixed={fixed}
						onState={mark}
						onNote={write}
						onShowAll={() => filter(NO_FILTER)}
					/>
				</Platforms.Provider>
			</div>
			<div data-pagefind-ignore="all">
				<Share
					tool="checklist"
					url={url}
					edition={data.edition}
					report={report}
					linkLabel="Link to this view, without notes"
				/>
			</div>
		</div>
	);
}
