import type { ComponentChildren, ComponentType } from 'preact';
import type { Difference } from '../../domain/editions/difference.ts';
import { baseOf, comparisonPath } from '../../domain/editions/paths.ts';
import { countsOf, sentenceOf } from '../../domain/editions/summary.ts';
import { holdsState, unescaped } from '../../domain/permalink/link.ts';
import { effectsOn } from './effects.ts';
import { loadJson } from './load.ts';
import { FILES, type PinnedTool } from './pinned-files.ts';
import { siteHref } from './site.ts';

/** What became of an edition that a link pins. */
export type Pin = {
	readonly edition: string;
	/** Props in place of those of the page; missing where the tool goes on with the newest facts. */
	readonly props?: { readonly data: never; readonly loaded?: readonly string[] };
	readonly Notice: ComponentType;
};

type EditionList = { readonly editions: readonly { readonly id: string; readonly calculable: boolean }[] };

/**
 * Loads the edition that a link pins. What it cannot find or calculate with is said, and the newest facts stay.
 *
 * @param live edition of the page
 * @throws if a file cannot be loaded, for example inside a sandboxed frame
 */
export async function pinTo(tool: PinnedTool, edition: string, live: string): Promise<Pin> {
	const { editions } = await loadJson<EditionList>('/data/v1/editions/index.json', 'live');
	const published = editions.find(({ id }) => id === edition);
	const base = editions.find(({ id }) => id === baseOf(edition));
	if (published?.calculable) return await calculable(tool, edition, live);
	if (published) return { edition, Notice: await changedSince(tool, edition, live) };
	return { edition, Notice: base ? between(edition, base.id, live) : unknown(edition, live) };
}

async function calculable(tool: PinnedTool, edition: string, live: string): Promise<Pin> {
	const folder = `/data/v1/editions/${edition}`;
	const [data, since] = await Promise.all([
		loadJson<{ readonly columns?: readonly { readonly id: string }[] }>(`${folder}/${FILES[tool]}.json`, 'live'),
		loadJson<Difference>(`${folder}/since.json`, 'live'),
	]);
	const loaded = data.columns?.map(({ id }) => id);
	const Notice = () => (
		<div class="notice notice-edition">
			<p>
				This link pins the facts of the edition {edition}, and what you see is calculated with them. Newer facts exist:{' '}
				{sentenceOf(countsOf(since))}.
			</p>
			<Effects lines={effectsOn(tool, data, since)} />
			<Ways from={edition} live={live} />
		</div>
	);
	return { edition, props: { data: data as never, ...(loaded && { loaded }) }, Notice };
}

/** For an edition with which the tool cannot calculate any more. */
async function changedSince(tool: PinnedTool, edition: string, live: string): Promise<ComponentType> {
	const since = await loadJson<Difference>(`/data/v1/editions/${edition}/since.json`, 'live');
	const today = await loadJson<object>(`/data/v1/${FILES[tool].replace('tools/', '')}.json`, 'live');
	return () => (
		<div class="notice notice-warning notice-edition">
			<p>
				This link was made with the facts of {edition}. This tool cannot calculate with that edition any more, so what
				you see uses the facts of {live}. Since then: {sentenceOf(countsOf(since))}.
			</p>
			<Effects lines={effectsOn(tool, today, since)} />
			<Compare from={edition} />
		</div>
	);
}

/** For a state of the content that no edition holds. */
const between = (edition: string, base: string, live: string) => () => (
	<div class="notice notice-edition">
		<p>
			This link was made with the facts of {edition}: those of the edition {base} with changes that no edition holds.
			What you see uses the facts of {live}, so the result may differ.
		</p>
		<p>
			<Readdress edition={base}>Show it with the edition {base}</Readdress>
			{' · '}
			<Compare from={base} />
		</p>
	</div>
);

const unknown = (edition: string, live: string) => () => (
	<div class="notice notice-edition">
		<p>
			This link was made with the facts of {edition}. No such edition was published, so what you see uses the facts of{' '}
			{live}, and the result may differ.
		</p>
		<p>
			<a href={siteHref('/reference/editions/')}>All editions</a>
		</p>
	</div>
);

function Effects({ lines }: { readonly lines: readonly { readonly text: string; readonly path: string }[] }) {
	if (lines.length === 0) return <p>None of that is used here.</p>;
	return (
		<details>
			<summary>{lines.length === 1 ? 'One of them is used here' : `${lines.length} of them are used here`}</summary>
			<ul>
				{lines.map(({ text, path }) => (
					<li key={text}>
						<a href={siteHref(path)}>{text}</a>
					</li>
				))}
			</ul>
		</details>
	);
}

const Ways = ({ from, live }: { readonly from: string; readonly live: string }) => (
	<p>
		<Readdress edition={live}>Show it with the newest facts</Readdress>
		{' · '}
		<Compare from={from} />
	</p>
);

const Compare = ({ from }: { readonly from: string }) => (
	<a href={siteHref(comparisonPath(from))}>What has changed since {from}</a>
);

/** The state in an address with the facts of another edition. */
export function withEdition({ hash, search }: Pick<Location, 'hash' | 'search'>, edition: string): string {
	const state = unescaped(holdsState(hash) ? hash : search).slice(1);
	return `#${state.replace(/(^|&)kb=[^&]*/, `$1kb=${edition}`)}`;
}

/** The present state with the facts of another edition. The address is made when it is used: until then the state may change. */
function Readdress({ edition, children }: { readonly edition: string; readonly children: ComponentChildren }) {
	const address = () => withEdition(window.location, edition);
	return (
		<a
			href={address()}
			target="_self"
			onClick={({ currentTarget }) => {
				currentTarget.href = address();
			}}
		>
			{children}
		</a>
	);
}
