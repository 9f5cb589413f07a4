import { useState } from 'preact/hooks';
import type { CalendarEvent } from '../../domain/record/calendar.ts';
import { download } from '../frame/copy.ts';
import type { RecordFileText } from './files.ts';

type Props = {
	readonly events: readonly CalendarEvent[];
	/** The calendar file, made when it is asked for. */
	readonly calendar: () => RecordFileText;
};

/** What else goes along: the days for a calendar. */
export function Take({ events, calendar }: Props) {
	const [status, setStatus] = useState('');
	const save = () => {
		const { name, type, text } = calendar();
		download(name, type, text);
		setStatus(`Saved as ${name}.`);
	};
	return (
		<section class="record-take" aria-labelledby="record-take-title">
			<h2 id="record-take-title">Calendar</h2>
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
		</section>
	);
}
