import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EMBEDS } from '../../domain/embed/tools.ts';
import { readPasted, SOURCES, type SourceName } from '../../domain/record/pasted.ts';
import { TOOLS } from '../../domain/share/tools.ts';
import { siteHref } from '../frame/site.ts';
import { withoutRules } from './carriedRules.ts';
import { MAX_INNER } from './state.ts';

type Props = {
	readonly source: SourceName;
	readonly label: string;
	/** State in use; empty if there is none. */
	readonly state: string;
	/** House rules that the link carries, if any, are handed over apart from the state. */
	readonly onState: (source: SourceName, state: string, rules?: string) => void;
	/** What could not be used of the state, in sentences. */
	readonly notices: readonly string[];
	/** What was understood. */
	readonly children?: ComponentChildren;
};

type Problem = { readonly text: string; readonly meant?: SourceName | undefined; readonly link?: string };

/**
 * A field for the link of another tool. What was pasted stays as it came; a link that cannot be used leaves the last good
 * one in use, and the reason stands below the field.
 */
export function LinkField({ source, label, state, onState, notices, children }: Props) {
	const [text, setText] = useState('');
	const [problem, setProblem] = useState<Problem>();
	const id = `record-link-${source}`;
	const tool = SOURCES[source];

	/** State that this field handed over or took over last. Any other one comes from outside, such as from a file. */
	const own = useRef('');
	useEffect(() => {
		if (state === own.current) return;
		own.current = state;
		setText(state);
		setProblem(undefined);
	}, [state]);

	const hand = (target: SourceName, found: string, rules?: string) => {
		setProblem(undefined);
		if (target === source) own.current = found;
		onState(target, found, rules);
	};
	const enter = (entered: string) => {
		setText(entered);
		if (entered.trim() === '') return hand(source, '');
		use(source, entered);
	};
	const use = (target: SourceName, entered: string) => {
		const read = readPasted(entered, target);
		const { state: found, rules } = withoutRules('state' in read ? read.state : '');
		if ('problem' in read) setProblem({ text: read.problem, meant: read.meant, link: entered });
		else if (found.length > MAX_INNER) setProblem({ text: TOO_LONG });
		else hand(target, found, rules);
	};
	const move = ({ meant, link = '' }: Problem) => {
		if (meant === undefined) return;
		setText(state);
		use(meant, link);
	};
	return (
		<div class="record-field record-field-wide">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="text"
				inputMode="url"
				autocomplete="off"
				spellcheck={false}
				value={text}
				placeholder="Paste the link from “Share and export”"
				aria-invalid={problem !== undefined}
				aria-describedby={`${id}-status`}
				onInput={(event) => enter(event.currentTarget.value)}
			/>
			<div id={`${id}-status`} class="record-link-status" role="status">
				{problem ? (
					<p class="record-problem">
						{problem.text}
						{state !== '' && ' The last good link stays in use.'}{' '}
						{problem.meant && (
							<button type="button" onClick={() => move(problem)}>
								Use it as the link of {TOOLS[SOURCES[problem.meant]].name}
							</button>
						)}
					</p>
				) : (
					<>
						{children}
						{notices.map((notice) => (
							<p key={notice} class="record-problem">
								{notice}
							</p>
						))}
					</>
				)}
			</div>
			{problem === undefined && (
				<small class="record-hint">
					{state === '' ? (
						<>
							None yet? <a href={siteHref(EMBEDS[tool].page)}>Open {TOOLS[tool].name}</a>
						</>
					) : (
						<a href={siteHref(`${EMBEDS[tool].page}#${state}`)}>Open this in {TOOLS[tool].name}</a>
					)}
				</small>
			)}
		</div>
	);
}

const TOO_LONG = `The link holds more than ${MAX_INNER} characters, which a record cannot take along.`;
