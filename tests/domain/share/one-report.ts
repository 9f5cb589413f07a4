import { figure, lines, list, plain, type Report, section, tableOf } from '../../../src/domain/share/report.ts';

const line = (text: string, ...cites: readonly number[]) => ({ text, cites });

/** A result with one of everything that a report can hold. */
export const one = (): Report => ({
	tool: 'retries',
	name: 'retry-storm',
	title: 'Retries <in> a chain',
	summary: [line('Three tries make 27 calls.', 1, 2), plain('- No budget.')],
	chart: {
		...{ title: 'Calls', unit: 'per second' },
		bars: [
			{ label: 'First', value: 10, text: '10' },
			{ label: 'Last', value: 27.12345, low: 20, high: 30, text: '27 to 30' },
		],
	},
	sections: [
		...section(
			'Numbers',
			tableOf(
				[
					['Hop', 'Calls | all'],
					['First\nhop', figure(10, '10')],
					[line('Last', 2), figure(-27, '-27')],
				],
				[1],
			),
			lines(line('1. Read from a chart.', 1), plain('Second | line.')),
		),
		...section('', list([plain('One'), line('Two', 1)]), list([plain('Do this'), plain('Then that')], true)),
	],
	sources: [
		{ number: 1, text: 'Retries. Somebody, checked 2026-11-20.', url: 'https://a.example/?x=1&y=2' },
		{ number: 2, text: 'More [retries].', url: 'https://b.example/~me' },
	],
	edition: '2026.11.21',
	link: 'https://site.example/cost/retries/#v=1&kb=2026.11.21&q=a~20b',
	json: { calls: 27 },
});

/** The same without sources, chart and sections. */
export const bare = (): Report => ({ ...one(), sources: [], chart: undefined, sections: [] });
