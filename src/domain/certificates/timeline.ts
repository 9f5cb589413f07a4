import { DAY, type Moment } from './certificate.ts';
import type { Plan } from './plan.ts';

/** Where moments stand on a time line, as shares of its width. */
export type Scale = { readonly from: Moment; readonly to: Moment; readonly x: (moment: Moment) => number };

/** Room at both ends, so that marks at the ends are not cut off. */
const MARGIN = 0.02;

/** A scale that shows every authority and the moment of the plan. */
export function scaleOf({ authorities, now }: Pick<Plan, 'authorities' | 'now'>): Scale {
	const from = Math.min(now, ...authorities.map(({ dates }) => dates.from));
	const to = Math.max(now + DAY, ...authorities.map(({ dates }) => dates.to));
	return { from, to, x: (moment) => MARGIN + ((moment - from) / (to - from)) * (1 - 2 * MARGIN) };
}

/** A date with a label on the axis. */
export type Tick = { readonly moment: Moment; readonly label: string };

/** More labels would run into each other on a phone. */
const MOST_TICKS = 5;

/** Beginnings of years, months or days, whichever gives a handful. */
export function ticksOf({ from, to }: Pick<Scale, 'from' | 'to'>): Tick[] {
	const years = (to - from) / (365 * DAY);
	if (years > 2) return every(from, to, 12 * Math.ceil(years / MOST_TICKS), (iso) => iso.slice(0, 4));
	if (years > 0.2) return every(from, to, Math.max(1, Math.ceil((years * 12) / MOST_TICKS)), (iso) => iso.slice(0, 7));
	const step = Math.max(1, Math.ceil((to - from) / DAY / MOST_TICKS)) * DAY;
	const first = Math.ceil(from / DAY) * DAY;
	const count = Math.floor((to - first) / step) + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) =>
		labelled(first + index * step, (iso) => iso.slice(5, 10)),
	);
}

const labelled = (moment: Moment, label: (iso: string) => string): Tick => ({
	moment,
	label: label(new Date(moment).toISOString()),
});

/** Beginnings of months, each `step` months after the one before; years begin in January. */
function every(from: Moment, to: Moment, step: number, label: (iso: string) => string): Tick[] {
	const start = new Date(from);
	const months = start.getUTCFullYear() * 12 + (step % 12 === 0 ? 0 : start.getUTCMonth());
	const ticks: Tick[] = [];
	for (let month = months; ; month += step) {
		const moment = Date.UTC(Math.floor(month / 12), month % 12, 1);
		if (moment > to) return ticks;
		if (moment >= from) ticks.push(labelled(moment, label));
	}
}
