import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Difference, differenceOf } from '../../domain/editions/difference.ts';
import type { Outline } from '../../domain/editions/outline.ts';
import { encodeLink, LIVE } from '../../domain/permalink/link.ts';
import { loadJson } from '../frame/load.ts';
import { Notices } from '../frame/Notices.tsx';
import { linkTo } from '../frame/site.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { DifferenceView } from './DifferenceView.tsx';
import type { EditionsData, Side } from './model.ts';
import { editionsFields } from './state.ts';

type Props = { readonly data: EditionsData };

type Pair = { readonly from: string; readonly to: string };

/** What is compared: the newest change, as far as nothing else was chosen. */
const pairOf = ({ first }: EditionsData, { from, to }: Pair): Pair => ({
	from: from === '' ? first.from : from,
	to: to === '' ? first.to : to,
});

/** The comparison of two editions. */
export default function EditionsTool({ data }: Props) {
	const fields = useMemo(() => editionsFields(data), [data]);
	const { state, change, decoded } = useLinkState(fields, data.edition, false);
	const { from, to } = pairOf(data, state);
	// Both sides are always named: what is newest today is not tomorrow.
	const link = encodeLink(fields, { from, to }, LIVE);
	const { difference, failed } = useDifference(data, from, to);
	const titleOf = (side: string) => data.sides.find(({ id }) => id === side)?.title;
	const choose = (part: Partial<Pair>) => change({ from, to, ...part });
	return (
		<div class="tool editions-tool">
			<Notices decoded={decoded} edition={data.edition} />
			<div class="editions-choice">
				<SideChoice id="from" label="Changes from" sides={data.sides} value={from} onChoose={choose} />
				<SideChoice id="to" label="to" sides={data.sides} value={to} onChoose={choose} />
			</div>
			<div role="status">
				{failed && <p class="notice notice-warning">The editions could not be loaded. Check the connection.</p>}
				{!failed && difference === undefined && (
					<p>
						Comparing {titleOf(from)} with {titleOf(to)} …
					</p>
				)}
				{difference && (
					<p class="visually-hidden">
						{titleOf(from)} and {titleOf(to)} are compared below.
					</p>
				)}
			</div>
			{difference && <DifferenceView key={`${from} ${to}`} difference={difference} subjects={data.subjects} />}
			<p class="tool-note">
				Link to this comparison: <a href={`#${link}`}>{linkTo('/reference/editions/', link)}</a>
			</p>
		</div>
	);
}

type SideChoiceProps = {
	readonly id: 'from' | 'to';
	readonly label: string;
	readonly sides: readonly Side[];
	readonly value: string;
	readonly onChoose: (part: Partial<Pair>) => void;
};

function SideChoice({ id, label, sides, value, onChoose }: SideChoiceProps) {
	return (
		<label>
			<span>{label}</span>
			<select
				id={`editions-${id}`}
				value={value}
				onChange={({ currentTarget }) => onChoose({ [id]: currentTarget.value })}
			>
				{sides.map((side) => (
					<option key={side.id} value={side.id} selected={side.id === value}>
						{side.title}
					</option>
				))}
			</select>
		</label>
	);
}

/** The difference that the page holds, or the one that follows from two outlines, which are loaded. */
function useDifference({ first }: EditionsData, from: string, to: string) {
	const [made, setMade] = useState<{ readonly pair: string; readonly difference: Difference | 'failed' }>();
	const pair = `${from} ${to}`;
	const held = from === first.from && to === first.to;
	useEffect(() => {
		if (held) return;
		let current = true;
		Promise.all([from, to].map((id) => loadJson<Outline>(`/data/v1/editions/${id}/outline.json`))).then(
			([before, after]) => current && before && after && setMade({ pair, difference: differenceOf(before, after) }),
			() => current && setMade({ pair, difference: 'failed' }),
		);
		return () => {
			current = false;
		};
	}, [held, from, to, pair]);
	if (held) return { difference: first.difference, failed: false };
	const found = made?.pair === pair ? made.difference : undefined;
	return found === 'failed' ? { difference: undefined, failed: true } : { difference: found, failed: false };
}
