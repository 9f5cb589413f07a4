import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph, toAzureMermaid, toMermaid, xyChart } from '../../../src/domain/share/mermaid.ts';
import type { Chart } from '../../../src/domain/share/report.ts';
import { TOOL_IDS } from '../../../src/domain/share/tools.ts';
import { LINKS, reportFor } from './reports.ts';

/**
 * The part of Mermaid that diagrams use, line by line. Diagrams of every tool, and labels such as those below, were read by the
 * parser of Mermaid 11.17.2 on 2026-11-21; whatever follows this grammar has the same form.
 */
const LABEL = String.raw`"[^"\`#;&|\\%<>{}[\]\n]+"`;
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const XY_CHART = [
	/^xychart-beta horizontal$/,
	new RegExp(`^ {4}title ${LABEL}$`),
	new RegExp(`^ {4}x-axis \\[${LABEL}(?:, ${LABEL})*\\]$`),
	new RegExp(`^ {4}y-axis ${LABEL} 0 --> ${NUMBER}$`),
	new RegExp(`^ {4}bar \\[${NUMBER}(?:, ${NUMBER})*\\]$`),
];
const GRAPH = [
	/^graph LR$/,
	new RegExp(`^ {4}title\\[${LABEL}\\]$`),
	new RegExp(`^ {4}title --> [a-z]+\\d+\\[${LABEL}\\]$`),
];

function follows(diagram: string, grammar: readonly RegExp[]): boolean {
	return diagram.split('\n').every((line, index) => grammar[Math.min(index, grammar.length - 1)]?.test(line));
}

const charts: fc.Arbitrary<Chart> = fc.record({
	title: fc.string({ unit: 'binary' }),
	unit: fc.string(),
	bars: fc.array(
		fc.record({
			label: fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom('a "b" #quot; <b>', '`x` [y] {z} (w); %%', 'end', 'שלום', 'A & B | C \\ d', ''),
			),
			value: fc.double({ min: 0, max: 1e6, noNaN: true }),
			text: fc.string(),
		}),
		{ minLength: 1, maxLength: 20 },
	),
});

describe('a diagram', () => {
	test('follows the grammar, whatever its labels are', () => {
		fc.assert(
			fc.property(charts, (chart) => {
				expect(follows(xyChart(chart), XY_CHART)).toBe(true);
				expect(follows(graph(chart), GRAPH)).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test.each([
		['graph LR\n    title["a "b""]', GRAPH],
		['graph LR\n    title["a"]\n    title --> b0["#quot;"]', GRAPH],
		['xychart-beta horizontal\n    title "a"\n    x-axis []', XY_CHART],
		['flowchart LR\n    title["a"]', GRAPH],
	])('that is broken is refused: %j', (diagram, grammar) => {
		expect(follows(diagram, grammar)).toBe(false);
	});

	test('for Azure DevOps stands between colons and uses the oldest word', () => {
		const { report } = reportFor('scoring', LINKS.scoring);
		expect(toAzureMermaid(report)).toMatch(/^::: mermaid\ngraph LR\n[\s\S]+\n:::\n/);
	});

	test.each(TOOL_IDS)('of %s is within its fence, with the link behind it', (id) => {
		const { report } = reportFor(id, LINKS[id]);
		for (const text of [toMermaid(report), toAzureMermaid(report)]) {
			const [, diagram = '', rest = ''] = /^(?:```|::: )mermaid\n([\s\S]*?)\n(?:```|:::)\n([\s\S]*)$/.exec(text) ?? [];
			expect(follows(diagram, diagram.startsWith('graph') ? GRAPH : XY_CHART)).toBe(true);
			expect(rest).toContain(LINKS[id]);
		}
	});
});
