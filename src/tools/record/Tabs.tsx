import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type Tab<Id extends string> = { readonly id: Id; readonly title: string };

type Props<Id extends string> = {
	readonly label: string;
	readonly tabs: readonly Tab<Id>[];
	readonly chosen: Id;
	/** False until the page reacts: then every panel can be read below the other. */
	readonly live: boolean;
	readonly onChoose: (id: Id) => void;
	readonly panel: (id: Id) => ComponentChildren;
};

/** Panels of which one is shown. Without scripts they stand below each other, each under its title. */
export function Tabs<Id extends string>({ label, tabs, chosen, live, onChoose, panel }: Props<Id>) {
	const list = useRef<HTMLDivElement>(null);
	const move = (event: KeyboardEvent) => {
		const at = tabs.findIndex(({ id }) => id === chosen);
		const last = tabs.length - 1;
		const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
			event.key
		];
		const target = to === undefined ? undefined : tabs[to];
		if (target === undefined) return;
		event.preventDefault();
		onChoose(target.id);
		list.current?.querySelector<HTMLElement>(`#tab-${target.id}`)?.focus();
	};
	return (
		<>
			<div class="record-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
				{tabs.map(({ id, title }) => (
					<button
						key={id}
						id={`tab-${id}`}
						type="button"
						role="tab"
						aria-selected={id === chosen}
						aria-controls={`panel-${id}`}
						tabIndex={id === chosen ? 0 : -1}
						onClick={() => onChoose(id)}
					>
						{title}
					</button>
				))}
			</div>
			{tabs.map(({ id, title }) => (
				<div
					key={id}
					id={`panel-${id}`}
					class={id === chosen ? 'record-panel record-panel-chosen' : 'record-panel'}
					role="tabpanel"
					aria-labelledby={`tab-${id}`}
					hidden={live && id !== chosen}
				>
					<h3>{title}</h3>
					{panel(id)}
				</div>
			))}
		</>
	);
}
