import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { comparisonPath } from '../../domain/editions/paths.ts';
import { isUnchanged } from '../../domain/record/compare.ts';
import type { Recorded } from '../../domain/record/recorded.ts';
import { siteHref } from '../frame/site.ts';
import type { Compared } from './compareToday.ts';
import { FactChanges } from './FactChanges.tsx';
import type { RecordData } from './model.ts';
import type { OpenedRecord } from './OpenRecord.tsx';
import { describeFacts } from './words.ts';

type Props = {
	readonly data: RecordData;
	readonly opened: OpenedRecord;
	/** `undefined` while it is being compared. */
	readonly compared: Compared | 'failed' | undefined;
	readonly onContinue: () => void;
	readonly onReplace: () => void;
	readonly onUndo: () => void;
};

/** What has changed since a record was written, and how to go on from it. */
export function ChangesView(props: Props) {
	const { opened, compared } = props;
	const { recorded, edited, corrections } = opened;
	const heading = useRef<HTMLHeadingElement>(null);
	// The reader asked for this by opening a file further up.
	useEffect(() => heading.current?.focus(), [recorded]);
	return (
		<section class="record-changes" aria-labelledby="record-changes-title">
			<h2 id="record-changes-title" ref={heading} tabIndex={-1}>
				{recorded.saved ? `What has changed since ${recorded.saved}` : 'What has changed since then'}
			</h2>
			<div role="status">
				{compared === undefined && <p>Comparing the record with today …</p>}
				{compared === 'failed' && (
					<p class="record-problem">
						The facts of today could not be loaded, so nothing was compared. The record is open all the same.
					</p>
				)}
				{compared !== undefined && compared !== 'failed' && (
					<Differences data={props.data} recorded={recorded} compared={compared} />
				)}
			</div>
			{recorded.edition !== '' && (
				<p>
					<a href={siteHref(comparisonPath(recorded.edition))}>
						All that has changed since the edition {recorded.edition}
					</a>
				</p>
			)}
			{edited && (
				<p class="notice notice-warning">
					The text above the data was edited or reformatted after it was saved. Only the data is read: copy over what
					you changed in the text, for example the status.
				</p>
			)}
			{corrections.length > 0 && (
				<ul class="notice notice-warning">
					{corrections.map((correction) => (
						<li key={correction}>{correction}</li>
					))}
				</ul>
			)}
			<div class="record-actions">
				<button type="button" onClick={props.onContinue}>
					Continue this record with today’s date
				</button>
				<button type="button" onClick={props.onReplace}>
					Replace it by a new record
				</button>
				<button type="button" onClick={props.onUndo}>
					Undo: close it again
				</button>
			</div>
		</section>
	);
}

type DifferencesProps = {
	readonly data: RecordData;
	readonly recorded: Recorded;
	readonly compared: Compared;
};

function Differences({ data, recorded, compared }: DifferencesProps) {
	const { changes, now, verdictTitle } = compared;
	const name = (id: string) => data.platforms.find((platform) => platform.id === id)?.name ?? id;
	const names = (ids: readonly string[]) => ids.map(name).join('; ');
	const { found } = recorded;
	if (isUnchanged(changes))
		return <p>Nothing: {describeFacts(0, changes.unchanged)} Verdict and order are the same.</p>;
	return (
		<>
			<dl class="record-differences">
				{changes.verdict !== undefined && (
					<Difference title="Verdict" changed={changes.verdict}>
						{changes.verdict ? `Was “${verdictTitle(found)}”. Today: “${verdictTitle(now)}”.` : verdictTitle(now)}
					</Difference>
				)}
				{found.order.length > 0 && (
					<Difference title="First place" changed={changes.first}>
						{changes.first
							? `Was ${name(found.order[0] ?? '')}. Today: ${name(now.order[0] ?? 'nobody')}.`
							: name(now.order[0] ?? '')}
					</Difference>
				)}
				{changes.order && (
					<Difference title="Order" changed>
						Was {names(found.order)}. Today: {names(now.order)}.
					</Difference>
				)}
				{changes.left.length > 0 && (
					<Difference title="No longer there" changed>
						{names(changes.left)}
					</Difference>
				)}
				{changes.joined.length > 0 && (
					<Difference title="New" changed>
						{names(changes.joined)}
					</Difference>
				)}
				{changes.revisit && (
					<Difference title="Read again" changed="Passed">
						it was due on {changes.revisit}
					</Difference>
				)}
				{changes.watches.length > 0 && (
					<Difference title="Triggers to look at" changed="Passed">
						{changes.watches.join('; ')}
					</Difference>
				)}
			</dl>
			<p>{describeFacts(changes.facts.length, changes.unchanged)}</p>
			<FactChanges data={data} changes={changes.facts} />
		</>
	);
}

type DifferenceProps = {
	readonly title: string;
	/** Whether something changed, or another word for it. */
	readonly changed: boolean | string;
	readonly children: ComponentChildren;
};

const Difference = ({ title, changed, children }: DifferenceProps) => (
	<div>
		<dt>{title}</dt>
		<dd>
			<b>{typeof changed === 'string' ? changed : changed ? 'Changed' : 'The same'}: </b>
			{children}
		</dd>
	</div>
);
