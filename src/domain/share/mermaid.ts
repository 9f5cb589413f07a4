import { oneLine } from '../text/plain.ts';
import { markdownEnd } from './markdown.ts';
import type { Chart, Report } from './report.ts';

/** Longer labels are cut: a diagram is no text. */
const LONGEST_LABEL = 60;

/** More bars cannot be told apart; the table has all of them. */
const MOST_BARS = 16;

/**
 * A label between double quotes. Mermaid reads signs such as `#quot;` in it, and HTML, so everything but plain words is
 * replaced by what looks alike.
 */
function label(text: string): string {
	const safe = oneLine(text)
		.replace(/["“”`]/g, "'")
		.replace(/[<[{(]/g, '(')
		.replace(/[>\]})]/g, ')')
		.replace(/[#;&|\\%]/g, ' ')
		.replace(/ +/g, ' ')
		.trim();
	const characters = [...safe];
	if (characters.length > LONGEST_LABEL) return `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
	// An empty label is a syntax error.
	return safe || '–';
}

const rounded = (value: number) => String(Number(value.toFixed(3)));

/** A bar chart, which only newer versions of Mermaid know. */
export function xyChart({ title, unit, bars }: Chart): string {
	const shown = bars.slice(0, MOST_BARS);
	const most = Math.max(...shown.map(({ value }) => value), 0);
	return [
		'xychart-beta horizontal',
		`    title "${label(title)}"`,
		`    x-axis [${shown.map((bar) => `"${label(bar.label)}"`).join(', ')}]`,
		`    y-axis "${label(unit)}" 0 --> ${rounded(most > 0 ? most * 1.1 : 1)}`,
		`    bar [${shown.map(({ value }) => rounded(value)).join(', ')}]`,
	].join('\n');
}

/** The same values as boxes in a row, in the oldest syntax that every version of Mermaid reads. */
export function graph({ title, bars }: Chart): string {
	const shown = bars.slice(0, MOST_BARS);
	return [
		'graph LR',
		`    title["${label(title)}"]`,
		...shown.map((bar, index) => `    title --> bar${index}["${label(`${bar.label}: ${bar.text}`)}"]`),
	].join('\n');
}

/** A diagram in a fence as GitHub and GitLab read it, with sources, edition and permalink below. */
export function toMermaid(report: Report): string {
	const { chart } = report;
	const diagram = chart && chart.bars.length > 0 ? xyChart(chart) : graphOfSummary(report);
	return ['```mermaid', diagram, '```', '', ...markdownEnd(report)].join('\n');
}

/** A diagram as Azure DevOps reads it: colons for a fence, and `graph` instead of newer words. */
export function toAzureMermaid(report: Report): string {
	const { chart } = report;
	const diagram = chart && chart.bars.length > 0 ? graph(chart) : graphOfSummary(report);
	return ['::: mermaid', diagram, ':::', '', ...markdownEnd(report)].join('\n');
}

function graphOfSummary({ title, summary }: Report): string {
	return [
		'graph LR',
		`    title["${label(title)}"]`,
		...summary.map(({ text }, index) => `    title --> line${index}["${label(text)}"]`),
	].join('\n');
}
