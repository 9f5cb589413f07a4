import { useEffect, useRef, useState } from 'preact/hooks';
import { withCorrections } from '../domain/search/query.ts';
import { engineOnce, type SearchEngine, type SearchFilters, type SearchOutcome } from './engine.ts';
import { Result } from './SearchResult.tsx';
import { placeOf, siteIndex } from './site-index.ts';

type Props = {
	/**
	 * Called at least once.
	 *
	 * @param hasFollowed whether a result was followed, so that the focus belongs to where it leads
	 */
	readonly onClose: (hasFollowed: boolean) => void;
};

/** Results that are shown at first, and that are added when a reader asks for more. */
const STEP = 5;

/** Pause after the last key before the search starts, in milliseconds: shorter than a reader notices. */
const PAUSE_MS = 30;

/** Queries that show what the search can do. */
const EXAMPLES = ['mTLS without a mesh', 'FIPS', 'retry budget', 'waypoint', 'Windows nodes', 'support window'];

/** One for all openings of the dialog on a page. It is loaded when the search is opened for the first time, and not before. */
const loadEngine = engineOnce(siteIndex);

/** The search: pages, facts and terms, with filters and corrections. Moves by arrow keys, opens with Enter. */
export function SearchDialog({ onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [engine, setEngine] = useState<SearchEngine | 'failed'>();
	const [text, setText] = useState('');
	const [filters, setFilters] = useState<SearchFilters>({});
	const [limit, setLimit] = useState(STEP);
	const outcome = useOutcome(engine, text, filters, limit, () => setEngine('failed'));
	const [hasEntered, setHasEntered] = useState(false);
	useEffect(() => setLimit(STEP), [text, filters]);

	// Who types and presses Enter at once means what was typed, and not what was found for the words before.
	useEffect(() => {
		if (!hasEntered || outcome?.text !== text) return;
		setHasEntered(false);
		resultLinks(dialog.current)[0]?.click();
	}, [hasEntered, outcome, text]);

	const load = () => {
		setEngine(undefined);
		loadEngine().then(setEngine, () => setEngine('failed'));
	};

	const enter = (words: string) => {
		setText(words);
		setHasEntered(false);
		if (engine === 'failed') load();
	};

	/** The button with the words goes away, and the words can be changed in the field. */
	const ask = (words: string) => {
		enter(words);
		dialog.current?.querySelector('input')?.focus();
	};

	useEffect(() => {
		dialog.current?.showModal();
		load();
	}, []);

	/** Tells at once: the event of the dialog comes later, and Ctrl K pressed before it would be lost. */
	const close = (hasFollowed = false) => {
		dialog.current?.close();
		onClose(hasFollowed);
	};

	return (
		<dialog
			ref={dialog}
			class="search-dialog"
			aria-label="Search"
			onClose={() => onClose(false)}
			onClick={(event) => event.target === dialog.current && close()}
			onKeyDown={(event) => {
				// A search field would only be emptied by the first press.
				if (event.key === 'Escape') close();
				else moveFocus(event, dialog.current);
			}}
		>
			<div class="search-content">
				<form
					class="search-bar"
					onSubmit={(event) => {
						event.preventDefault();
						setHasEntered(true);
					}}
				>
					<label>
						<span class="visually-hidden">Search pages, facts and terms</span>
						<input
							type="search"
							value={text}
							placeholder="Pages, facts and terms"
							autocomplete="off"
							onInput={(event) => enter(event.currentTarget.value)}
						/>
					</label>
					<button type="button" onClick={() => close()}>
						Close
					</button>
				</form>
				{engine === 'failed' ? (
					<p role="alert" class="search-correction">
						The search index could not be loaded.{' '}
						<button type="button" onClick={() => ask(text)}>
							Try again
						</button>
						, reload the page, or look through <a href={placeOf('/reference/facts/')}>all facts</a>.
					</p>
				) : (
					<>
						<Filters engine={engine} filters={filters} onChange={setFilters} />
						<p role="status" class="search-count">
							{outcome && countOf(outcome)}
						</p>
						{text.trim() === '' ? (
							<Examples onChoose={ask} />
						) : (
							outcome && (
								<Outcome
									outcome={outcome}
									filters={filters}
									onCorrect={ask}
									onClear={() => setFilters({})}
									onMore={() => setLimit(limit + STEP)}
									onFollow={() => close(true)}
								/>
							)
						)}
					</>
				)}
			</div>
		</dialog>
	);
}

/**
 * Searches a moment after the last change; an answer that comes too late is dropped.
 *
 * @param onFail called where a part of the index cannot be loaded
 */
function useOutcome(
	engine: SearchEngine | 'failed' | undefined,
	text: string,
	filters: SearchFilters,
	limit: number,
	onFail: () => void,
) {
	const [outcome, setOutcome] = useState<SearchOutcome>();
	useEffect(() => {
		if (engine === undefined || engine === 'failed' || text.trim() === '') return setOutcome(undefined);
		let current = true;
		const timer = setTimeout(
			() =>
				engine.search(text, filters, limit).then(
					(found) => current && setOutcome(found),
					() => current && onFail(),
				),
			PAUSE_MS,
		);
		return () => {
			current = false;
			clearTimeout(timer);
		};
	}, [engine, text, filters, limit]);
	return outcome;
}

type FiltersProps = {
	readonly engine: SearchEngine | undefined;
	readonly filters: SearchFilters;
	readonly onChange: (filters: SearchFilters) => void;
};

const FILTER_NAMES = { kind: 'Kind', platform: 'Platform' } as const;

function Filters({ engine, filters, onChange }: FiltersProps) {
	return (
		<div class="search-filters">
			{(['kind', 'platform'] as const).map((name) => (
				<label key={name}>
					<span>{FILTER_NAMES[name]}</span>
					<select
						value={filters[name] ?? ''}
						onChange={(event) => onChange({ ...filters, [name]: event.currentTarget.value || undefined })}
					>
						<option value="">any</option>
						{(engine?.filters[name] ?? []).map((value) => (
							<option key={value} value={value}>
								{value}
							</option>
						))}
					</select>
				</label>
			))}
		</div>
	);
}

function Examples({ onChoose }: { readonly onChoose: (text: string) => void }) {
	return (
		<div class="search-examples">
			<p>Try one of these, or type what you would ask a colleague.</p>
			{EXAMPLES.map((example) => (
				<button key={example} type="button" onClick={() => onChoose(example)}>
					{example}
				</button>
			))}
		</div>
	);
}

/** It has a place of its own that is there before: what comes into being together with its words is not read out. */
const countOf = ({ results, total }: SearchOutcome) =>
	total === 0
		? 'Nothing was found.'
		: `${total} found${total > results.length ? `, the best ${results.length} are shown` : ''}.`;

type OutcomeProps = {
	readonly outcome: SearchOutcome;
	readonly filters: SearchFilters;
	readonly onCorrect: (text: string) => void;
	readonly onClear: () => void;
	readonly onMore: () => void;
	readonly onFollow: () => void;
};

function Outcome({ outcome, filters, onCorrect, onClear, onMore, onFollow }: OutcomeProps) {
	const { query, results, total, missing } = outcome;
	const { corrected, translations } = query;
	const filtered = Object.values(filters).some(Boolean);
	return (
		<>
			{corrected !== undefined && (
				<p class="search-correction">
					Did you mean{' '}
					<button type="button" onClick={() => onCorrect(corrected)}>
						{corrected}?
					</button>
				</p>
			)}
			{translations.length > 0 && (
				<p class="search-correction">
					{translations[0]?.language}:{' '}
					{translations.map(({ typed, meant }) => `“${typed}” is “${meant}” here`).join(', ')}.
				</p>
			)}
			{missing.map(({ word, near }) => (
				<p key={word} class="search-correction">
					Nothing here contains “{word}”.
					{near.length > 0 && ' Spelled alike: '}
					{near.map((name) => (
						<button
							key={name}
							type="button"
							onClick={() => onCorrect(withCorrections(outcome.text, new Map([[word, [name]]])))}
						>
							{name}
						</button>
					))}
				</p>
			))}
			{total === 0 && (
				<div class="search-empty">
					{filtered && (
						<p>
							The filters may hide it.{' '}
							<button type="button" onClick={onClear}>
								Search without filters
							</button>
						</p>
					)}
					<p>Try fewer or more general words, the name of a product, or an abbreviation such as mTLS or GAMMA.</p>
					<p>
						Or look through <a href={placeOf('/reference/facts/')}>all facts</a>, the{' '}
						<a href={placeOf('/fundamentals/glossary/')}>glossary</a> or the{' '}
						<a href={placeOf('/adopt/troubleshooting/')}>index of symptoms</a>.
					</p>
				</div>
			)}
			<ol class="search-results" data-query={outcome.text}>
				{results.map((result) => (
					<Result key={result.url} result={result} onFollow={onFollow} />
				))}
			</ol>
			{total > results.length && (
				<button type="button" class="search-more" onClick={onMore}>
					Show more results
				</button>
			)}
		</>
	);
}

function resultLinks(dialog: HTMLDialogElement | null): HTMLAnchorElement[] {
	return [...(dialog?.querySelectorAll<HTMLAnchorElement>('.search-results a') ?? [])];
}

/** Arrow keys walk through the results, and back up into the field. */
function moveFocus(event: KeyboardEvent, dialog: HTMLDialogElement | null): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step === undefined || event.target instanceof HTMLSelectElement) return;
	const links = resultLinks(dialog);
	const position = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
	if (position >= links.length) return;
	event.preventDefault();
	if (position < 0) dialog?.querySelector('input')?.focus();
	else links[position]?.focus();
}
