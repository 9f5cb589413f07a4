import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../domain/evidence/cell.ts';
import type { MatrixRowJson } from '../../domain/matrix/json.ts';
import { FactView } from '../evidence/FactView.tsx';
import { factHref } from '../evidence/fact-href.ts';
import { ANSWER_WORDS, Support } from '../evidence/Support.tsx';
import { loadRow } from '../frame/load.ts';
import { isEmbedded } from '../frame/mount.tsx';
import { siteHref } from '../frame/site.ts';
import type { MatrixData, MatrixRow, OwnFact } from './model.ts';

export type OpenCell = { readonly row: MatrixRow; readonly platform: string };

type Props = { readonly data: MatrixData; readonly cell: OpenCell; readonly onClose: () => void };

/** Everything about one cell: the statement behind it, its limits and sources, and what the other platforms answer. */
export function CellDialog({ data, cell, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [json, setJson] = useState<MatrixRowJson | 'failed'>();
	const [platform, setPlatform] = useState(cell.platform);
	const { row } = cell;
	const heading = useRef<HTMLHeadingElement>(null);
	/** The button goes away, and everything below the title is new. */
	const turnTo = (id: string) => {
		setPlatform(id);
		heading.current?.focus();
	};

	useEffect(() => {
		const opener = document.activeElement;
		dialog.current?.showModal();
		if (opener && isEmbedded()) placeBeside(dialog.current, opener);
		loadRow(row.id).then(setJson, () => setJson('failed'));
		return () => {
			if (opener instanceof HTMLElement) opener.focus();
		};
	}, [row.id]);

	const own = row.cells[platform]?.own;
	const column = data.columns.find(({ id }) => id === platform);
	const cells = json === undefined || json === 'failed' ? [] : json.cells;
	const shown = cells.find((one) => one.platform === platform);
	const statements = new Map(cells.flatMap(factsIn).map((fact) => [fact.id, fact.statement]));
	const platforms = new Set(data.columns.map(({ id }) => id));
	const linkTo = (id: string) => factHref(id, platforms);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop closes; the keyboard has Escape and the button
		<dialog
			ref={dialog}
			class="cell-dialog"
			aria-labelledby="cell-title"
			onClose={onClose}
			onClick={(event) => event.target === dialog.current && dialog.current?.close()}
		>
			<div class="cell-content">
				<header>
					<p class="cell-question">{row.question}</p>
					<h2 id="cell-title" ref={heading} tabIndex={-1}>
						{row.title}: {column?.name}
					</h2>
					<button type="button" class="cell-close" onClick={() => dialog.current?.close()}>
						Close
					</button>
				</header>
				{own && <Own fact={own} answer={row.cells[platform]?.answer ?? 'unknown'} />}
				{json === undefined && <p>Loading the facts …</p>}
				{json === 'failed' && <Unavailable platform={platform} />}
				{shown && (
					<>
						<p class="cell-answer">
							<Support answer={shown.answer} /> {shown.value}
						</p>
						{shown.inheritedFrom && (
							<p class="cell-note">
								Taken over from {nameOf(data, shown.inheritedFrom)}: nothing was found that differs in this edition.
							</p>
						)}
						{shown.behind && (
							<p class="cell-note">
								The fact describes {shown.lead?.scope.version}; the newest release line is {shown.behind}.
							</p>
						)}
						{factsIn(shown).map((fact) => (
							<FactView key={fact.id} fact={fact} linkTo={linkTo} statementOf={(id) => statements.get(id)} />
						))}
					</>
				)}
				{shown === undefined && json !== undefined && json !== 'failed' && <p>Nobody has researched this yet.</p>}
				{json !== undefined && json !== 'failed' && json.judged && <Rule judged={json.judged} />}
				<Others data={data} row={row} platform={platform} onChoose={turnTo} />
			</div>
		</dialog>
	);
}

const factsIn = ({ lead, details }: MatrixRowJson['cells'][number]) => (lead ? [lead, ...details] : details);

/** A frame may be far higher than the screen, and then its middle is out of sight: the dialog opens where the reader is. */
function placeBeside(dialog: HTMLDialogElement | null, opener: Element): void {
	if (dialog === null) return;
	const lowest = Math.max(0, window.innerHeight - dialog.offsetHeight);
	dialog.style.marginBlock = `${Math.min(opener.getBoundingClientRect().top, lowest)}px auto`;
}

/** What the reader's house says in place of the facts below. */
function Own({ fact: { statement, source, checked }, answer }: { readonly fact: OwnFact; readonly answer: Answer }) {
	return (
		<div class="cell-own">
			<p class="cell-answer">
				<Support answer={answer} /> by your own fact
			</p>
			<p>{statement}</p>
			<p class="cell-note">
				Checked {checked}
				{source && `, source: ${source}`}. The facts of the handbook follow.
			</p>
		</div>
	);
}

/** The rule by which every platform was judged. */
function Rule({ judged }: { readonly judged: NonNullable<MatrixRowJson['judged']> }) {
	return (
		<details class="cell-rule">
			<summary>How this is judged</summary>
			<ul>
				<li>
					<Support answer="yes" /> {judged.yes}
				</li>
				<li>
					<Support answer="partial" /> {judged.partial}
				</li>
				<li>
					<Support answer="no" /> {judged.no}
				</li>
			</ul>
		</details>
	);
}

function nameOf(data: MatrixData, platform: string): string {
	return data.columns.find(({ id }) => id === platform)?.name ?? platform;
}

function Unavailable({ platform }: { readonly platform: string }) {
	return (
		<p>
			The facts could not be loaded here. They are all on{' '}
			<a href={siteHref(`/compare/${platform}/`)} target="_blank" rel="noopener">
				the page of the platform
			</a>
			.
		</p>
	);
}

type OthersProps = {
	readonly data: MatrixData;
	readonly row: MatrixRow;
	readonly platform: string;
	readonly onChoose: (platform: string) => void;
};

function Others({ data, row, platform, onChoose }: OthersProps) {
	return (
		<nav class="cell-others" aria-label="The same question for other platforms">
			<h3>Others on the same question</h3>
			<ul>
				{data.columns
					.filter(({ id }) => id !== platform && row.cells[id] !== undefined)
					.map(({ id, short }) => (
						<li key={id}>
							<button type="button" onClick={() => onChoose(id)}>
								<b>{short}</b> {answerText(row, id)}
							</button>
						</li>
					))}
			</ul>
		</nav>
	);
}

function answerText(row: MatrixRow, platform: string): string {
	const cell = row.cells[platform];
	return [ANSWER_WORDS[cell?.answer ?? 'unknown'], cell?.label].filter(Boolean).join(': ');
}
