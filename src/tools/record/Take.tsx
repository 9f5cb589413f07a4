import { useRef, useState } from 'preact/hooks';
import type { CalendarEvent } from '../../domain/record/calendar.ts';
import { copyFrom, download } from '../frame/copy.ts';
import type { RecordFileText } from './files.ts';

type Props = {
	readonly events: readonly CalendarEvent[];
	/** The calendar file, made when it is asked for. */
	readonly calendar: () => RecordFileText;
	/** Link to what the record rests on. */
	readonly url: string;
	/** Whether the link is too long to be passed on. */
	readonly tooLong: boolean;
};

/** What else goes along: the days for a calendar, and the link. */
export function Take({ events, calendar, url, tooLong }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [status, setStatus] = useState('');
	const save = () => {
		const { name, type, text } = calendar();
		download(name, type, text);
		setStatus(`Saved as ${name}.`);
	};
	const copy = async () => {
		if (field.current === null) return;
		setStatus((await copyFrom(field.current)) ? 'Copied.' : 'The link is selected: press Ctrl+C or ⌘C to copy it.');
	};
	return (
		<section class="record-take" aria-labelledby="record-take-title">
			<h2 id="record-take-title">Calendar and link</h2>
			{events.length === 0 ? (
				<p class="record-hint">
					Give the record a day on which it is read again, or a trigger with a day, and a calendar file can be saved.
				</p>
			) : (
				<ul class="record-events">
					{events.map(({ key, day, summary }) => (
						<li key={key}>
							<span class="number">{day}</span> {summary}
						</li>
					))}
				</ul>
			)}
			<div class="record-actions">
				<button type="button" disabled={events.length === 0} onClick={save}>
					Download the calendar file
				</button>
				<span role="status">{status}</span>
			</div>
			<div class="copy-field">
				<label>
					<span>Link to this record, without anything that you wrote</span>
					<textarea ref={field} readOnly rows={2} value={url} spellcheck={false} />
				</label>
				<button type="button" onClick={copy}>
					Copy
				</button>
			</div>
			{tooLong && (
				<p class="record-problem">
					The link is longer than what it can hold. Pass on the file instead: it opens to the same record.
				</p>
			)}
		</section>
	);
}
