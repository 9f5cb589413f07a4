import { cleaned, oneLine } from '../text/plain.ts';
import { escapeXml } from './escapes.ts';
import { drawChart } from './picture/chart.ts';
import { COLORS, type Theme } from './picture/colors.ts';
import { type Drawing, MARGIN, NOTHING, paragraph, round, rule, WIDTH } from './picture/draw.ts';
import { drawTable } from './picture/table.ts';
import { mainTable, type Report, withMarks } from './report.ts';

/** Lines of the summary that a picture shows. */
const MOST_LINES = 6;

/**
 * A report as a picture that needs nothing beside itself: no font, no style, no script. Its metadata holds the edition, the
 * permalink and the sources, so that it can be opened again.
 */
export function toSvg(report: Report, theme: Theme): string {
	const colors = COLORS[theme];
	const { title, summary, chart, edition, sources } = report;
	const elements: string[] = [];
	let at = MARGIN;
	const add = ({ elements: drawn, height }: Drawing, space: number) => {
		elements.push(...drawn);
		at += height === 0 ? 0 : height + space;
	};
	add(paragraph(at, oneLine(title), { size: 22, color: colors.ink, serif: true, bold: true }, 3), 6);
	for (const line of summary)
		add(paragraph(at, oneLine(withMarks(line)), { size: 14, color: colors.soft }, MOST_LINES), 4);
	at += 8;
	const table = mainTable(report);
	add(
		chart && chart.bars.length > 0 ? drawChart(at, chart, colors) : table ? drawTable(at, table, colors) : NOTHING,
		10,
	);
	elements.push(rule(at, colors));
	add(paragraph(at + 6, footer(edition, sources.length), { size: 12, color: colors.soft }), 6);
	const height = round(at + MARGIN);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
		`<title>${escapeXml(oneLine(title))}</title>`,
		`<desc>${escapeXml(oneLine(summary.map(withMarks).join(' ')))}</desc>`,
		`<metadata>${escapeXml(metadata(report))}</metadata>`,
		`<rect width="100%" height="100%" fill="${colors.paper}"/>`,
		...elements,
		'</svg>',
		'',
	].join('\n');
}

const footer = (edition: string, count: number) =>
	`Mesh or Not, facts edition ${edition}. ${count === 0 ? 'The link' : `The link and ${count} ${count === 1 ? 'source' : 'sources'}`} behind this picture: see its metadata.`;

/** What the picture was made from, as JSON. */
function metadata({ title, edition, link, sources }: Report): string {
	const named = sources.map(({ number, text, url }) => ({ number, text: cleaned(text), url }));
	return JSON.stringify({ title: oneLine(title), edition, link, sources: named });
}
