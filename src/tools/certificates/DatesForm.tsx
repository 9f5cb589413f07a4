import { useMemo } from 'preact/hooks';
import { DAY, type Layer, type Validity } from '../../domain/certificates/certificate.ts';
import { dayText, fromDay } from '../../domain/certificates/time.ts';
import { capitalized } from '../../domain/text/capitalized.ts';
import type { Step } from '../frame/useLinkState.ts';
import { DateField } from './DateField.tsx';
import type { Outcome } from './outcome.ts';
import type { Change } from './state.ts';
import { namesOf } from './text.ts';

type Authority = Exclude<Layer, 'leaf'>;

type Props = { readonly outcome: Outcome; readonly change: Change };

/** The dates by hand, for readers who cannot or do not want to paste certificates. */
export function DatesForm({ outcome, change }: Props) {
	const { chain } = outcome;
	const replace = (old: Validity, next: Validity, step: Step) =>
		change({ chain: chain.map((entry) => (entry === old ? next : entry)) }, step);
	const authorities = chain.filter(({ layer }) => layer !== 'leaf');
	const names = namesOf(outcome.knowledge);
	const missing = (['root', 'intermediate'] as const).filter((layer) => !authorities.some((a) => a.layer === layer));
	return (
		<fieldset class="dates-form">
			<legend>Dates (UTC)</legend>
			{authorities.map((validity, index) => (
				<DateRow
					key={`${validity.layer} ${index}`}
					name={capitalized(names[validity.layer])}
					validity={validity}
					onChange={(next, step) => replace(validity, next, step)}
					onRemove={
						authorities.length > 1 ? () => change({ chain: chain.filter((entry) => entry !== validity) }) : undefined
					}
				/>
			))}
			<p class="paste-actions">
				{missing.map((layer) => (
					<button key={layer} type="button" onClick={() => change({ chain: withLayer(outcome, layer) })}>
						Add {article(names[layer])}
					</button>
				))}
				{!outcome.isExample && (
					<button type="button" onClick={() => change({ chain: [], leafMinutes: 0 })}>
						Back to the example
					</button>
				)}
			</p>
		</fieldset>
	);
}

const article = (name: string) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

/** The chain with one more authority, from today on: ten years for a root, one for an intermediate. */
function withLayer({ chain, plan }: Outcome, layer: Authority): Validity[] {
	const from = fromDay(dayText(plan.now)) ?? plan.now;
	const added = { layer, from, to: from + (layer === 'root' ? 3650 : 365) * DAY };
	const root = chain.filter((entry) => entry.layer === 'root');
	const rest = chain.filter((entry) => entry.layer !== 'root');
	return layer === 'root' ? [added, ...chain] : [...root, added, ...rest];
}

type RowProps = {
	readonly name: string;
	readonly validity: Validity;
	readonly onChange: (next: Validity, step: Step) => void;
	readonly onRemove: (() => void) | undefined;
};

/**
 * The two dates of an authority. They are typed one after the other: a date that makes no sense with the old other one waits for
 * the new one.
 */
function DateRow({ name, validity, onChange, onRemove }: RowProps) {
	const waiting = useMemo<Partial<Record<'from' | 'to', number>>>(() => ({}), [validity]);
	const field = (end: 'from' | 'to', label: string) => (
		<DateField
			label={label}
			value={dayText(validity[end])}
			problemWith={(text) => {
				const moment = fromDay(text);
				if (moment === undefined) return 'Enter a full date.';
				waiting[end] = moment;
				const next = { ...validity, ...waiting };
				return next.to > next.from ? undefined : 'It has to end after it begins.';
			}}
			onDate={(_, step) => onChange({ ...validity, ...waiting }, step)}
		/>
	);
	return (
		<fieldset class="date-row">
			<legend>{name}</legend>
			{field('from', 'valid from')}
			{field('to', 'until')}
			{onRemove && (
				<button type="button" aria-label={`Leave out: ${name}`} onClick={onRemove}>
					Leave out
				</button>
			)}
		</fieldset>
	);
}
