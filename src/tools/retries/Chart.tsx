import type { Flow } from '../../domain/retries/flow.ts';
import { amount, percent, serviceName } from './format.ts';
import type { Outcome } from './outcome.ts';

const ROW = 20;
const HEAD = 22;
const GAP = 10;
const AXIS = 24;

/** Share of the width that the longest bar takes; the rest is for its number. */
const FULL = 76;

/** More marks than this cannot be told apart on a phone. */
const MAX_MARKS = 5;

type Series = {
	readonly id: 'worst' | 'capped' | 'usual';
	readonly title: string;
	/** Title for the head of a column. */
	readonly short: string;
	readonly flow: Flow;
};

/** What is shown: the three cases, without the capped one where there is no cap. */
export function seriesOf({ chain, failure, worst, capped, usual }: Outcome): Series[] {
	return [
		{ id: 'worst', title: 'Every attempt fails', short: 'All fail', flow: worst },
		...(chain.cap.kind === 'none'
			? []
			: [
					{
						id: 'capped' as const,
						title: 'Every attempt fails, with the cap',
						short: 'All fail, with the cap',
						flow: capped,
					},
				]),
		{ id: 'usual', title: `${percent(failure)} of the attempts fail`, short: `${percent(failure)} fail`, flow: usual },
	];
}

/** Requests at each service for one request of a user, as bars on a logarithmic scale. The table below has the numbers. */
export function Chart({ outcome }: { readonly outcome: Outcome }) {
	const series = seriesOf(outcome);
	const layers = outcome.chain.attempts.length;
	const decades = Math.max(1, Math.ceil(Math.log10(outcome.worst.arriving.at(-1) ?? 1)));
	const step = Math.ceil(decades / MAX_MARKS);
	const x = (value: number) => (Math.log10(value) / decades) * FULL;
	const block = HEAD + series.length * ROW + GAP;
	const height = (layers + 1) * block;
	return (
		<figure class="retry-chart">
			<ul class="legend" aria-hidden="true">
				{series.map(({ id, title }) => (
					<li key={id}>
						<svg width={14} height={12} aria-hidden="true">
							<rect class={`retry-bar retry-${id}`} x={1} y={1} width={12} height={10} />
						</svg>{' '}
						{title}
					</li>
				))}
			</ul>
			<svg
				width="100%"
				height={height + AXIS}
				role="img"
				aria-labelledby="retry-chart-title"
				aria-describedby="retry-chart-desc"
			>
				<title id="retry-chart-title">Requests at each service for one request of a user</title>
				<desc id="retry-chart-desc">{description(series, layers)}</desc>
				<Scale decades={decades} step={step} height={height} x={x} />
				{Array.from({ length: layers + 1 }, (_, service) => (
					<g key={serviceName(service, layers)}>
						<text class="retry-service" x="0" y={service * block + HEAD - 7}>
							{serviceName(service, layers)}
						</text>
						{series.map(({ id, flow }, index) => {
							const value = flow.arriving[service] ?? 1;
							const y = service * block + HEAD + index * ROW;
							return (
								<g key={id}>
									<rect class={`retry-bar retry-${id}`} x="0" y={y} width={`${x(value)}%`} height={ROW - 5} />
									<rect class={`retry-foot retry-${id}`} x="0" y={y} width="3" height={ROW - 5} />
									<text class="retry-value" x={`${x(value)}%`} dx="8" y={y + ROW - 8}>
										{amount(value)}
									</text>
								</g>
							);
						})}
					</g>
				))}
			</svg>
			<figcaption>Each mark of the scale stands for {amount(10 ** step)} times the one before.</figcaption>
		</figure>
	);
}

type ScaleProps = {
	/** Powers of ten that the scale spans. */
	readonly decades: number;
	/** Powers of ten from one mark to the next. */
	readonly step: number;
	readonly height: number;
	readonly x: (value: number) => number;
};

function Scale({ decades, step, height, x }: ScaleProps) {
	const marks = Array.from({ length: Math.floor(decades / step) + 1 }, (_, index) => 10 ** (index * step));
	return (
		<g class="retry-scale">
			{marks.map((mark, index) => (
				<g key={mark}>
					<line x1={`${x(mark)}%`} x2={`${x(mark)}%`} y1="0" y2={height} />
					<text x={`${x(mark)}%`} y={height + 16} text-anchor={index === 0 ? 'start' : 'middle'}>
						{mark < 1e6 ? amount(mark) : `10^${Math.log10(mark)}`}
					</text>
				</g>
			))}
		</g>
	);
}

function description(series: readonly Series[], layers: number): string {
	const ends = series.map(({ title, flow }) => `${title}: ${amount(flow.arriving.at(-1) ?? 1)}`);
	return `From layer 1, where 1 request arrives, over ${layers === 1 ? 'it' : `${layers} layers`} to the last service. There arrive: ${ends.join('; ')}.`;
}
