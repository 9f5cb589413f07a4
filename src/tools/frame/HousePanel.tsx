import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_LENGTH, type Settings, TOO_LONG } from '../../domain/settings/settings.ts';
import { keptRules } from './house.ts';
import type { InForce } from './house-in-force.ts';
import { LONG_LINK, LONGEST_LINK, packRules } from './house-link.ts';
import { siteHref } from './site.ts';
import { MOST_BYTES, readTextFile } from './text-file.ts';
import type { HouseRulesState } from './useHouseRules.ts';

export type HouseProps = {
	readonly rules: HouseRulesState;
	/** The rules in force as sentences. */
	readonly sentences: readonly string[];
	/** What they changed in the present result, as sentences; empty if nothing, missing where there is no result. */
	readonly effects?: readonly string[];
	/** Address of the present state, to which the rules can be added. */
	readonly url: string;
	readonly embedded: boolean;
};

/** Rules of somebody else, which came with what they made: they leave those alone that the browser keeps. */
const areForeign = ({ origin }: Pick<InForce, 'origin'>) => origin === 'link' || origin === 'brought';

/** What unfolds under house rules: load a file, see what it changes, keep it in this browser, put it into a link, remove it. */
export function HousePanel({ rules, sentences, effects, url, embedded }: HouseProps) {
	const { settings, origin, problems, kept, unkept } = rules;
	const remove = ({ currentTarget }: TargetedEvent<HTMLButtonElement>) => {
		// The button goes with the rules, and the focus must not get lost with it.
		currentTarget.closest('.house-rules')?.querySelector('input')?.focus();
		rules.act(({ remove }) => remove());
	};
	return (
		<>
			{problems.length > 0 && (
				<div class="notice notice-warning" role="alert">
					<p>The house rules could not be used, and nothing was changed:</p>
					<ul>
						{problems.map((problem) => (
							<li key={problem}>{problem}</li>
						))}
					</ul>
				</div>
			)}
			{settings && (
				<>
					{areForeign(rules) && (
						<p>
							{origin === 'link' ? 'They came with the link.' : 'They came with what you opened or pasted.'}{' '}
							<button type="button" onClick={remove}>
								Show the result without them
							</button>
						</p>
					)}
					<ul class="house-list" aria-label={`Rules of ${settings.name}`}>
						{sentences.map((sentence) => (
							<li key={sentence}>{sentence.replace(`${settings.name}: `, '')}</li>
						))}
					</ul>
					{effects && (
						<p role="status">
							<b>What they change here:</b> {effects.length > 0 ? effects.join(' ') : 'nothing in this result.'}
						</p>
					)}
				</>
			)}
			{settings && !embedded && (
				<label class="check">
					<input
						type="checkbox"
						checked={kept}
						onChange={({ currentTarget: { checked } }) => rules.act(({ keep }) => keep(checked))}
					/>
					<span>
						Keep them in this browser, for all tools of this site
						{!kept && keptRules() !== undefined && ', in place of those that it keeps now'}
					</span>
				</label>
			)}
			{unkept && (
				<p class="notice notice-warning" role="alert">
					This browser did not keep them, so they hold only until the page is closed.
				</p>
			)}
			<p class="house-actions">
				<FileField onText={(text) => rules.act(({ load }) => load(text))} again={settings !== undefined} />
				{(settings ? !areForeign(rules) : kept) && (
					<button type="button" onClick={remove}>
						Remove the house rules
					</button>
				)}
			</p>
			{settings && <LinkWithRules rules={rules} url={url} />}
			<p class="share-hint">
				A file with your own weights, thresholds, facts, prices and exclusions. It stays in this page.{' '}
				<a href={siteHref('/decide/house-rules/')}>How to write one</a>
			</p>
		</>
	);
}

type FileProps = { readonly onText: (text: string) => Promise<void>; readonly again: boolean };

function FileField({ onText, again }: FileProps) {
	const field = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState<string>();
	const read = async (input: HTMLInputElement) => {
		const file = await readTextFile(input, MAX_LENGTH * MOST_BYTES, TOO_LONG);
		if (file === undefined) return;
		setProblem(file.problem);
		if (file.text !== undefined) await onText(file.text);
	};
	useEffect(() => {
		// A file may have been chosen before the page was ready for it.
		if (field.current) read(field.current);
	}, []);
	return (
		<>
			<label>
				<span>{again ? 'Load another file' : 'Load a file (JSON)'}</span>
				<input
					type="file"
					accept=".json,application/json"
					ref={field}
					onChange={({ currentTarget }) => read(currentTarget)}
				/>
			</label>
			{problem !== undefined && <b role="alert">{problem}</b>}
		</>
	);
}

type LinkProps = { readonly rules: HouseRulesState; readonly url: string };

/** A link with what it was made for. It is missing where the browser cannot compress the rules. */
type Made = { readonly url: string; readonly settings: Settings; readonly link: string | undefined };

/** A link that carries the rules, made on demand. It is made anew when the state or the rules change, so that it never shows older ones. */
function LinkWithRules({ rules: { settings }, url }: LinkProps) {
	const [made, setMade] = useState<Made>();
	if (settings === undefined) return null;
	const isPresent = made?.url === url && made.settings === settings;
	const link = isPresent ? made.link : undefined;
	const make = async () => {
		const packed = await packRules(settings).catch(() => undefined);
		setMade({ url, settings, link: packed && `${url}&z=${packed}` });
	};
	return (
		<div class="house-link">
			<button type="button" onClick={make}>
				Make a link that carries the rules
			</button>
			{isPresent && link === undefined && <p role="status">This browser cannot make such a link. Pass on the file.</p>}
			{link && link.length > LONGEST_LINK ? (
				<p role="status">
					The rules are too long for a link: {link.length} characters, and no page reads more than {LONGEST_LINK}. Pass
					on the file.
				</p>
			) : (
				link && (
					<label>
						<span>
							Link with the rules, readable by whoever gets it
							{link.length > LONG_LINK &&
								`; at ${link.length} characters it may be cut by chats and wikis, so pass on the file`}
						</span>
						<textarea
							readOnly
							rows={3}
							value={link}
							spellcheck={false}
							onFocus={(event) => event.currentTarget.select()}
						/>
					</label>
				)
			)}
		</div>
	);
}
