import { useState } from 'preact/hooks';
import { FORMS, type Form, type Shared } from '../../domain/share/forms.ts';
import type { Platform, Way } from '../../domain/share/platforms.ts';
import type { ExtraFile, Report } from '../../domain/share/report.ts';
import type { ToolId } from '../../domain/share/tools.ts';
import { CopyField } from '../frame/CopyField.tsx';
import { useLoaded } from '../frame/useLoaded.ts';
import { frameFor, hostOf } from './address.ts';
import { Grounds } from './Grounds.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { TextPreview } from './TextPreview.tsx';

type Props = {
	readonly platform: Platform;
	readonly tool: ToolId;
	readonly url: string;
	/** Loads what the report cites. */
	readonly make: () => Promise<Report>;
	readonly plainText: () => string;
};

/** What to paste into a platform, step by step. */
export function PlatformSteps({ platform, tool, url, make, plainText }: Props) {
	const report = useLoaded(make, true);
	const [chosen, setChosen] = useState(0);
	const [status, setStatus] = useState('');

	if (report === undefined) return <p role="status">Loading the sources …</p>;
	if (report === 'failed') return <Failed text={plainText()} />;
	const frame = frameFor(tool, url);
	const extras = platform.id === 'files' ? (report.extras ?? []) : [];
	const way = platform.ways[chosen];
	const extra = extras[chosen - platform.ways.length];
	const titles = [...platform.ways.map(({ title }) => title), ...extras.map(({ label }) => label)];
	return (
		<>
			{titles.length > 1 && (
				<fieldset class="share-ways">
					<legend class="visually-hidden">Form</legend>
					{titles.map((title, index) => (
						<button
							key={title}
							type="button"
							aria-pressed={index === chosen}
							onClick={() => {
								setChosen(index);
								setStatus('');
							}}
						>
							{title}
						</button>
					))}
				</fieldset>
			)}
			{way && <WaySteps key={way.title} way={way} shared={{ report, frame }} onStatus={setStatus} />}
			{extra && <ExtraSteps key={extra.label} extra={extra} onStatus={setStatus} />}
			<p class="share-status" role="status">
				{status}
			</p>
		</>
	);
}

type WayProps = { readonly way: Way; readonly shared: Shared; readonly onStatus: (status: string) => void };

function WaySteps({ way, shared, onStatus }: WayProps) {
	const { steps, admin, form: id, also, tag } = way;
	const form: Form = FORMS[id];
	const [first = '', ...rest] = steps.map((step) => step.replace('{height}', String(shared.frame.height)));
	const { host, origin } = hostOf(shared.frame.url);
	const file = form.snippet ? undefined : `${shared.report.name}${form.ending}`;
	return (
		<>
			<ol class="share-steps">
				<li>
					<p>{first}</p>
					{form.kind === 'picture' ? (
						<PicturePreview ids={also ? [id, also] : [id]} shared={shared} onStatus={onStatus} />
					) : (
						<TextPreview
							label={form.label}
							file={file}
							type={form.type}
							text={form.make(shared)}
							formatted={form.kind === 'formatted'}
							onStatus={onStatus}
						/>
					)}
				</li>
				{rest.map((step) => (
					<li key={step}>
						<p>{step}</p>
					</li>
				))}
			</ol>
			{tag && <CopyField label={FORMS[tag].label} value={FORMS[tag].make(shared)} onStatus={onStatus} />}
			{admin && (
				<div class="share-admin">
					<h3>Once, by an administrator</h3>
					<p>{admin.text}</p>
					{admin.line && <CopyField label="Line to allow" value={admin.line(host, origin)} onStatus={onStatus} />}
				</div>
			)}
			<Grounds facts={way.facts ?? []} tried={way.tried} unverified={way.unverified} />
		</>
	);
}

function ExtraSteps({ extra, onStatus }: { readonly extra: ExtraFile; readonly onStatus: WayProps['onStatus'] }) {
	const { label, file, type, text } = extra;
	return (
		<ol class="share-steps">
			<li>
				<p>Download the file, or copy its text.</p>
				<TextPreview label={label} file={file} type={type} text={text} formatted={false} onStatus={onStatus} />
			</li>
		</ol>
	);
}

/** Without the sources there is no export, but the result is still on the page. */
function Failed({ text }: { readonly text: string }) {
	const [status, setStatus] = useState('');
	return (
		<>
			<p class="notice notice-warning" role="alert">
				The sources could not be loaded, so no export can be made: the connection is gone, or the frame around this tool
				forbids it. The link and this text still work.
			</p>
			<CopyField label="The result as plain text" value={text} onStatus={setStatus} long />
			<p class="share-status" role="status">
				{status}
			</p>
		</>
	);
}
