import type { Moment } from '../../domain/certificates/certificate.ts';
import type { AuthorityPlan, Plan } from '../../domain/certificates/plan.ts';
import { dayText } from '../../domain/certificates/time.ts';
import { scaleOf, type Tick, ticksOf } from '../../domain/certificates/timeline.ts';
import type { Outcome } from './outcome.ts';
import { fullName, namesOf } from './text.ts';

const ROW = 46;
const TOP = 20;
const BAR = 12;

/** Shapes that mark dates, so that they can be told apart without color. */
const DIAMOND = 'M0 -7 L6 0 L0 7 L-6 0 Z';
const TRIANGLE = 'M-6 -6 L6 -6 L0 7 Z';
const SQUARE = 'M-5 -6 H5 V6 H-5 Z';

/**
 * The authorities on one time line. Positions are shares of the width, so that text keeps its size on a phone; the table
 * below has the same dates.
 */
export function Timeline({ outcome }: { readonly outcome: Outcome }) {
	const { plan, knowledge } = outcome;
	const { authorities, now } = plan;
	if (authorities.length === 0) return null;
	const scale = scaleOf(plan);
	const names = namesOf(knowledge);
	const height = TOP + authorities.length * ROW + 18;
	return (
		<figure class="plan-timeline">
			<svg width="100%" height={height} role="img" aria-labelledby="timeline-title" aria-describedby="timeline-desc">
				<title id="timeline-title">Certificates on a time line</title>
				<desc id="timeline-desc">{described(plan)}</desc>
				{ticksOf(scale).map((tick) => (
					<Grid key={tick.moment} tick={tick} x={scale.x(tick.moment)} height={height} />
				))}
				<Now x={scale.x(now)} height={height} />
				{authorities.map((authority, index) => (
					<Row
						key={`${authority.layer} ${authority.number}`}
						authority={authority}
						name={fullName(authority, names)}
						y={TOP + index * ROW}
						x={scale.x}
					/>
				))}
			</svg>
			<figcaption>
				<Mark path={DIAMOND} class="mark-start" /> begin <Mark path={TRIANGLE} class="mark-last" /> last day to begin{' '}
				<Mark path={SQUARE} class="mark-end" /> expires. Dashed: this plan’s day, {dayText(now)}.
			</figcaption>
		</figure>
	);
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

function described({ authorities, now }: Plan): string {
	const sentences = authorities.map(
		({ layer, dates }) =>
			`${layer}: valid from ${dayText(dates.from)}, begin the rotation on ${dayText(dates.start)}, last day to begin ${dayText(dates.lastStart)}, expires on ${dayText(dates.end)}.`,
	);
	return [`Seen on ${dayText(now)}.`, ...sentences].join(' ');
}

type RowProps = {
	readonly authority: AuthorityPlan;
	readonly name: string;
	readonly y: number;
	readonly x: (moment: Moment) => number;
};

function Row({ authority: { dates }, name, y, x }: RowProps) {
	const { from, start, lastStart, end, to } = dates;
	// On a phone the longest name takes more than half of the width.
	const late = x(from) > 0.4;
	const middle = y + 20 + BAR / 2;
	const part = (first: Moment, last: Moment, className: string) => (
		<rect
			class={className}
			x={percent(x(first))}
			width={percent(Math.max(0, x(last) - x(first)))}
			y={y + 20}
			height={BAR}
		/>
	);
	return (
		<g>
			<text
				class="plan-row"
				x={percent(late ? Math.max(x(to), 0.6) : x(from))}
				y={y + 13}
				text-anchor={late ? 'end' : 'start'}
			>
				{name}
			</text>
			{part(from, start, 'part-fine')}
			{part(start, lastStart, 'part-due')}
			{part(lastStart, end, 'part-late')}
			{part(from, to, 'part-outline')}
			<Point x={x(start)} y={middle} path={DIAMOND} class="mark-start" />
			<Point x={x(lastStart)} y={middle} path={TRIANGLE} class="mark-last" />
			<Point x={x(end)} y={middle} path={SQUARE} class="mark-end" />
		</g>
	);
}

type PointProps = { readonly x: number; readonly y: number; readonly path: string; readonly class: string };

/** A nested picture can stand at a share of the width; a path cannot. */
function Point({ x, y, path, class: className }: PointProps) {
	return (
		<svg x={percent(x)} y={y} overflow="visible" aria-hidden="true">
			<path class={className} d={path} />
		</svg>
	);
}

function Grid({ tick, x, height }: { readonly tick: Tick; readonly x: number; readonly height: number }) {
	return (
		<g>
			<line class="plan-grid" x1={percent(x)} x2={percent(x)} y1={TOP - 4} y2={height - 16} />
			<text class="plan-tick" x={percent(x)} y={height - 3} text-anchor={anchor(x, 0.06)}>
				{tick.label}
			</text>
		</g>
	);
}

function Now({ x, height }: { readonly x: number; readonly height: number }) {
	return (
		<g>
			<line class="plan-now" x1={percent(x)} x2={percent(x)} y1={14} y2={height - 16} />
			<text class="plan-now-label" x={percent(x)} y={11} text-anchor={anchor(x, 0.12)}>
				this plan’s day
			</text>
		</g>
	);
}

/** Centered, unless the text would stick out: `half` is half of its width on a phone. */
const anchor = (x: number, half: number) => (x < half ? 'start' : x > 1 - half ? 'end' : 'middle');

function Mark({ path, class: className }: { readonly path: string; readonly class: string }) {
	return (
		<svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
			<path class={className} d={path} />
		</svg>
	);
}
