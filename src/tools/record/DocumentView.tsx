import { Fragment } from 'preact';
import type { Block, ListForm } from '../../domain/record/document.ts';
import type { FrontMatterValue } from '../../domain/record/front-matter.ts';
import { plainText, type Span, spansIn } from '../../domain/record/read-line.ts';
import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import './document.css';

type Props = { readonly blocks: readonly Block[] };

/**
 * A text of a record as it reads, on the screen and on paper. Nodes are made of its parts and never of markup, so whatever
 * somebody wrote into a record stays text.
 */
export function DocumentView({ blocks }: Props) {
	let title = '';
	return (
		<>
			{blocks.map((block, index) => {
				if (block.kind === 'heading') title = plainText(block.line);
				return <BlockView key={`${index} ${block.kind}`} block={block} title={title} />;
			})}
		</>
	);
}

/** Levels of headings below those of the page. */
const HEADINGS = ['h3', 'h4', 'h5'] as const;

/** @param title heading above the block */
function BlockView({ block, title }: { readonly block: Block; readonly title: string }) {
	switch (block.kind) {
		case 'fields':
			return <Fields fields={block.fields} />;
		case 'heading': {
			const Heading = HEADINGS[block.level - 1] ?? 'h5';
			return (
				<Heading dir="auto">
					<Line line={block.line} />
				</Heading>
			);
		}
		case 'paragraph':
			return (
				<p dir="auto">
					{block.lines.map((line, index) => (
						<Fragment key={`${index} ${line}`}>
							{index > 0 && <br />}
							<Line line={line} />
						</Fragment>
					))}
				</p>
			);
		case 'list':
			return <List form={block.form} items={block.items} />;
		case 'table':
			return (
				<ScrollRegion label={title}>
					<Table head={block.head} rows={block.rows} />
				</ScrollRegion>
			);
	}
}

function List({ form, items }: { readonly form: ListForm; readonly items: readonly string[] }) {
	const Element = form === 'steps' ? 'ol' : 'ul';
	return (
		<Element class={form === 'tasks' ? 'record-tasks' : undefined}>
			{items.map((item, index) => (
				<li key={`${index} ${item}`} dir="auto">
					<Line line={item} />
				</li>
			))}
		</Element>
	);
}

type TableProps = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Where the first column has no title, it names the rows. */
function Table({ head, rows }: TableProps) {
	const named = head[0] === '';
	return (
		<table>
			<thead>
				<tr>
					{head.map((cell, column) =>
						cell === '' ? (
							<td key={`${column} empty`} />
						) : (
							<th key={`${column} ${cell}`} scope="col">
								<Line line={cell} />
							</th>
						),
					)}
				</tr>
			</thead>
			<tbody>
				{rows.map((cells, row) => (
					<tr key={`${row} ${cells[0]}`}>
						{cells.map((cell, column) =>
							named && column === 0 ? (
								<th key={`${column} name`} scope="row">
									<Line line={cell} />
								</th>
							) : (
								<td key={`${column} cell`}>
									<Line line={cell} />
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Fields that only programs read. The title stands below them. */
const FOR_PROGRAMS = new Set(['type', 'title', 'completed']);

/** What stands in front of the text, as far as it is filled in. */
function Fields({ fields }: { readonly fields: Readonly<Record<string, FrontMatterValue>> }) {
	const filled = Object.entries(fields)
		.map(([name, value]) => [name, wordsFor(value)] as const)
		.filter(([name, words]) => words !== '' && !FOR_PROGRAMS.has(name));
	return (
		<dl>
			{filled.map(([name, words]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd dir="auto">{words}</dd>
				</div>
			))}
		</dl>
	);
}

function wordsFor(value: FrontMatterValue): string {
	if (value === null || typeof value === 'string') return value ?? '';
	if (typeof value === 'boolean') return String(value);
	return 'day' in value ? value.day : value.join(', ');
}

const Line = ({ line }: { readonly line: string }) => <Spans spans={spansIn(line)} />;

function Spans({ spans }: { readonly spans: readonly Span[] }) {
	return (
		<>
			{spans.map((span, index) => (
				<SpanView key={`${index} ${span.kind}`} span={span} />
			))}
		</>
	);
}

function SpanView({ span }: { readonly span: Span }) {
	switch (span.kind) {
		case 'text':
			return <>{span.text}</>;
		case 'code':
			return <code>{span.text}</code>;
		case 'strong':
			return (
				<strong>
					<Spans spans={span.spans} />
				</strong>
			);
		case 'emphasis':
			return (
				<em>
					<Spans spans={span.spans} />
				</em>
			);
		case 'link':
			return <Link label={span.label} address={span.address} />;
	}
}

/** Nobody types a longer address from paper: those hold the whole state of a tool. In characters. */
const TYPED = 120;

/** A link to another file is one only beside that file. */
function Link({ label, address }: { readonly label: string; readonly address: string }) {
	if (!/^https?:\/\//.test(address)) return <>{label}</>;
	const printed = address.length <= TYPED && label !== address;
	return (
		<a class={printed ? 'record-address' : undefined} href={address}>
			{label}
		</a>
	);
}
