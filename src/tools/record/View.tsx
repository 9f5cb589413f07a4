import { useEffect, useState } from 'preact/hooks';
import { titleFor } from '../../domain/record/page.ts';
import { NO_TEXTS } from '../../domain/record/texts.ts';
import { HouseRules } from '../frame/HouseRules.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useGoTo } from '../frame/useGoTo.ts';
import { AuthorFields } from './AuthorFields.tsx';
import { BasisFields } from './Basis.tsx';
import { ChangesView } from './ChangesView.tsx';
import { filesFor } from './files.ts';
import { gather } from './gather.ts';
import type { RecordData, RecordExample } from './model.ts';
import { OpenRecord } from './OpenRecord.tsx';
import { RESULT, Result } from './Result.tsx';
import { Take } from './Take.tsx';
import { useRecord } from './useRecord.ts';
import './record.css';

const LISTED = 'They are listed in the record.';
const NONE_ACTS = 'Nothing yet. None of them acts on what the record rests on.';

const LINK_LABEL = 'Link to this record, without anything that you wrote';

type Props = { readonly data: RecordData; readonly example: RecordExample; readonly embedded?: boolean };

/** The decision record: what it rests on, what its author adds, and the texts that come of it. */
export default function RecordTool({ data, example, embedded = false }: Props) {
	const record = useRecord(data, embedded);
	const { basis, gathered, draft, written, rules, link } = record;
	const { texts, opened } = written;
	useEmbed(embedded, record.changes);
	const [live, setLive] = useState(false);
	useEffect(() => setLive(true), []);
	const goTo = useGoTo();

	const title = titleFor({ draft, texts });
	const url = linkTo('/decide/record/', link);
	const parts = {
		...record,
		texts,
		identity: written.identity,
		settings: rules.settings,
		edition: data.edition,
		commonWords: data.commonWords,
		title,
		url,
	};
	const files = filesFor(parts);
	const report = async () => {
		const { recordReport } = await import('./share.ts');
		const { begun } = record;
		// Somebody may want to share before everything that the record quotes has arrived.
		const whole = begun ? (gathered ?? (await gather(data, basis, rules.settings))) : undefined;
		const { write } = filesFor({ ...parts, gathered: whole });
		return recordReport({ begun, gathered: whole, texts, edition: data.edition, url, write });
	};
	return (
		<div class="tool record-tool">
			<Notices decoded={record.decoded} edition={data.edition} />
			<OpenRecord onOpen={written.open} />
			{opened && (
				<ChangesView
					data={data}
					opened={opened}
					compared={record.compared}
					onContinue={written.goOn}
					onReplace={() => written.replace(title)}
					onUndo={written.undo}
				/>
			)}
			<div class="record-layout">
				<div class="record-form">
					<h2>What it rests on</h2>
					<BasisFields data={data} basis={basis} gathered={gathered} onBasis={record.setBasis} />
					<p class="record-jump">
						<a
							href={`#${RESULT}`}
							target="_self"
							onClick={(event) => {
								// The address holds what the record rests on.
								event.preventDefault();
								goTo(RESULT);
							}}
						>
							To the texts, to copy and save
						</a>
					</p>
					<h2>What only you know</h2>
					<p class="record-hint">
						None of this is in a link, and this browser does not keep it. It is in the files that you save.
					</p>
					<AuthorFields
						texts={texts}
						draft={draft}
						title={titleFor({ draft, texts: NO_TEXTS })}
						onTexts={written.change}
					/>
				</div>
				<Result record={record} write={files.write} example={example} live={live} />
			</div>
			<Take events={files.events} calendar={files.calendar} />
			<HouseRules
				rules={rules}
				sentences={draft.houseRules}
				effects={[draft.houseRules.length > 0 ? LISTED : NONE_ACTS]}
				url={url}
				embedded={embedded}
			/>
			<Share tool="record" url={url} edition={data.edition} report={report} linkLabel={LINK_LABEL} />
			{files.tooLong && (
				<p class="record-problem">
					The link is longer than what it can hold. Pass on the file instead: it opens to the same record.
				</p>
			)}
		</div>
	);
}
