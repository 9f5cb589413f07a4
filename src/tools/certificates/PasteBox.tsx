import { useRef } from 'preact/hooks';
import { holdsKey, MAX_INPUT, type Paste, readFileBytes, readPaste, TOO_LARGE } from './paste.ts';
import type { ReaderStatus } from './useReader.ts';

type Props = {
	readonly status: ReaderStatus;
	/** @returns whether what stands in the field has to make room */
	readonly read: (paste: Paste | Promise<Paste>) => Promise<boolean>;
	/** Whether the plan still uses the certificates in the field. */
	readonly inUse: boolean;
	/** How many problems the chain has, as far as it is in use. */
	readonly problems: number;
};

/** Somebody may drop a folder, or the file may be gone by now. */
const UNREADABLE = 'No certificate could be read. Paste only the certificates of one chain.';

/** What a file holds. */
async function pasteIn(file: File): Promise<Paste> {
	if (file.size > MAX_INPUT) return { kind: 'unusable', message: TOO_LARGE };
	const bytes = await file.arrayBuffer().catch(() => undefined);
	return bytes ? readFileBytes(new Uint8Array(bytes)) : { kind: 'unusable', message: UNREADABLE };
}

/**
 * The field for certificates. It is not controlled by state, so that nothing that is pasted is kept anywhere else, and a
 * private key is caught before it gets into the field: text that was never there cannot be brought back by "undo".
 */
export function PasteBox({ status, read, inUse, problems }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const wipe = () => {
		if (field.current) field.current.value = '';
	};
	/** @returns whether the text may get into the field */
	const admit = (text: string): boolean => {
		const refused: Paste | undefined =
			text.length > MAX_INPUT
				? { kind: 'unusable', message: TOO_LARGE }
				: holdsKey((field.current?.value ?? '') + text) || holdsKey(text)
					? { kind: 'key' }
					: undefined;
		if (refused === undefined) return true;
		wipe();
		read(refused);
		return false;
	};
	const readText = (text: string) => {
		const paste = readPaste(text);
		if (paste.kind === 'key') wipe();
		read(paste);
	};
	const readFile = async (chosen: File | undefined) => {
		if (chosen && (await read(pasteIn(chosen)))) wipe();
	};
	return (
		<div class="paste-box">
			<label for="paste">Certificates (PEM, or a Secret or ConfigMap that holds them)</label>
			<textarea
				id="paste"
				ref={field}
				rows={5}
				spellcheck={false}
				autocomplete="off"
				autocapitalize="off"
				placeholder="-----BEGIN CERTIFICATE-----"
				aria-describedby="paste-privacy"
				onPaste={(event) => {
					if (!admit(event.clipboardData?.getData('text') ?? '')) event.preventDefault();
				}}
				onDrop={(event) => {
					const [dropped] = event.dataTransfer?.files ?? [];
					if (dropped) void readFile(dropped);
					if (dropped || !admit(event.dataTransfer?.getData('text') ?? '')) event.preventDefault();
				}}
				onInput={(event) => readText(event.currentTarget.value)}
			/>
			<div class="paste-actions">
				<label class="file-choice">
					<span>or open a file with certificates</span>{' '}
					<input
						type="file"
						accept=".pem,.crt,.cer,.der,.yaml,.yml,.json,.txt"
						onChange={({ currentTarget }) => {
							void readFile(currentTarget.files?.[0]);
							// The same file can be chosen again, for example after it was corrected.
							currentTarget.value = '';
						}}
					/>
				</label>
				<button
					type="button"
					onClick={() => {
						wipe();
						read({ kind: 'empty' });
						field.current?.focus();
					}}
				>
					Empty the field
				</button>
			</div>
			<p id="paste-privacy" class="tool-note">
				Certificates stay in this page. The link keeps dates, lifetimes and the platform only. Do not paste private
				keys.
			</p>
			<Status status={status} inUse={inUse} problems={problems} />
		</div>
	);
}

function Status({ status, inUse, problems }: Omit<Props, 'read'>) {
	return (
		<>
			<div role="alert">
				{status.kind === 'key' && (
					<p class="notice notice-warning paste-refused">
						<b>That was a private key. It was refused, and the field was emptied.</b> Nothing of it was kept or sent. If
						you also pasted it elsewhere, treat it as exposed: replace the key and its certificate.
					</p>
				)}
				{status.kind === 'failed' && <p class="notice notice-warning">{status.message}</p>}
			</div>
			<p class="paste-status" role="status">
				{status.kind === 'reading' && 'Reading …'}
				{status.kind === 'read' && status.read.statusText(status.read, inUse ? problems : undefined)}
			</p>
		</>
	);
}
