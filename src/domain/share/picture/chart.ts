import { oneLine } from '../../text/plain.ts';
import type { Chart } from '../report.ts';
import type { Colors } from './colors.ts';
import { columnWidth, type Drawing, INNER, MARGIN, round, textAt, WIDTH } from './draw.ts';
import { wrapped } from './measure.ts';

const SIZE = 13;
const ROW = 30;

/** Bars from zero, each with its range as a line with two ends, and its value in words. */
export function drawChart(y: number, { title, unit, bars }: Chart, colors: Colors): Drawing {
	const labels = columnWidth(
		bars.map(({ label }) => oneLine(label)),
		SIZE,
		INNER * 0.36,
	);
	const values = columnWidth(
		bars.map(({ text }) => oneLine(text)),
		SIZE,
		INNER * 0.28,
	);
	const left = MARGIN + labels + 12;
	const width = WIDTH - MARGIN - values - 12 - left;
	const most = Math.max(...bars.flatMap(({ value, high }) => [value, high ?? 0]), 0) || 1;
	const scale = (value: number) => left + (Math.max(0, value) / most) * width;
	const heading = unit === '' ? title : `${title} (${unit})`;
	const rows = bars.flatMap((bar, index) => {
		const top = y + 32 + index * ROW;
		const [label = ''] = wrapped(oneLine(bar.label), labels + 1, SIZE, 1);
		return [
			textAt(MARGIN, top + 14, label, { size: SIZE, color: colors.ink }),
			`<rect x="${round(left)}" y="${round(top + 3)}" width="${round(Math.max(1, scale(bar.value) - left))}" height="14" fill="${colors.bar}"/>`,
			...range(bar, top + 10, scale, colors),
			textAt(WIDTH - MARGIN, top + 14, oneLine(bar.text), { size: SIZE, color: colors.ink, end: true }),
		];
	});
	const named = textAt(MARGIN, y + 16, heading, { size: 14, color: colors.ink, bold: true });
	return { elements: [named, ...rows], height: 32 + bars.length * ROW + 10 };
}

function range(
	{ low, high }: Chart['bars'][number],
	y: number,
	scale: (value: number) => number,
	colors: Colors,
): string[] {
	if (low === undefined || high === undefined) return [];
	const [from, to] = [round(scale(low)), round(scale(high))];
	const end = (x: number) =>
		`<line x1="${x}" x2="${x}" y1="${round(y - 5)}" y2="${round(y + 5)}" stroke="${colors.range}" stroke-width="2"/>`;
	return [
		`<line x1="${from}" x2="${to}" y1="${round(y)}" y2="${round(y)}" stroke="${colors.range}" stroke-width="3"/>`,
		end(from),
		end(to),
	];
}
