import { describeProgress, type Progress, shareDone } from '../../domain/checklist/progress.ts';
import type { ListedItem } from './model.ts';

type Props = {
	readonly progress: Progress<ListedItem>;
	/** Whether nothing was said of any item yet. A sheet that is printed empty does not count. */
	readonly fresh: boolean;
	/** Goes to a place of the page without touching the address, which holds the state. */
	readonly onGo: (anchor: string) => void;
};

/** How far the reader has come: what is critical and open, then each phase and all of them as figures and bars. */
export function ProgressView({ progress, fresh, onGo }: Props) {
	const { total, phases, criticalOpen } = progress;
	const go = (anchor: string) => ({
		href: `#${anchor}`,
		target: '_self',
		onClick: (event: MouseEvent) => {
			event.preventDefault();
			onGo(anchor);
		},
	});
	return (
		<section
			class={fresh ? 'checklist-progress fresh' : 'checklist-progress'}
			aria-labelledby="progress-title"
			data-result
		>
			<h2 id="progress-title">Progress</h2>
			<p role="status">{describeProgress(progress)}</p>
			{criticalOpen.length > 0 && (
				<details class="critical-open">
					<summary>Critical and open ({criticalOpen.length})</summary>
					<ul>
						{criticalOpen.map(({ id, title }) => (
							<li key={id}>
								<a {...go(`item-${id}`)}>{title}</a>
							</li>
						))}
					</ul>
				</details>
			)}
			<table>
				<caption class="visually-hidden">Items done by phase</caption>
				<thead>
					<tr>
						<th scope="col">Phase</th>
						<th scope="col" class="number">
							Done
						</th>
						<th scope="col">Share</th>
					</tr>
				</thead>
				<tbody>
					{phases.map(({ id, title, ...count }) => (
						<tr key={id}>
							<th scope="row">
								<a {...go(id)}>{title}</a>
							</th>
							<td class="number">{`${count.done} of ${count.applicable}`}</td>
							<td>
								<Bar of={title} share={shareDone(count)} />
							</td>
						</tr>
					))}
					<tr>
						<th scope="row">All</th>
						<td class="number">{`${total.done} of ${total.applicable}`}</td>
						<td>
							<Bar of="All" share={shareDone(total)} />
						</td>
					</tr>
				</tbody>
			</table>
		</section>
	);
}

const WIDTH = 80;
const HEIGHT = 10;

function Bar({ of, share }: { readonly of: string; readonly share: number }) {
	return (
		<svg class="progress-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
			<title>{`${of}: ${Math.floor(share * 100)}%`}</title>
			<rect class="progress-rest" x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} rx={2} />
			<rect class="progress-done" width={share * WIDTH} height={HEIGHT} rx={2} />
		</svg>
	);
}
