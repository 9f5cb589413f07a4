/** One way to take the result along as text. */
export type TextExport = {
	readonly id: string;
	readonly label: string;
	readonly file: string;
	readonly type: string;
	/** Made when the reader asks for it, because some exports have to load the sources first. */
	readonly make: () => Promise<string>;
};

const FORMATS = {
	markdown: { label: 'Markdown', extension: 'md', type: 'text/markdown' },
	csv: { label: 'CSV', extension: 'csv', type: 'text/csv' },
	json: { label: 'JSON', extension: 'json', type: 'application/json' },
} as const;

/**
 * The exports that every tool offers.
 *
 * @param name of the files, without extension
 */
export function textExports(
	name: string,
	make: Readonly<Record<keyof typeof FORMATS, TextExport['make']>>,
): TextExport[] {
	return (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((id) => {
		const { label, extension, type } = FORMATS[id];
		return { id, label, file: `${name}.${extension}`, type, make: make[id] };
	});
}
