import type { Texts } from './texts.ts';

/** File systems and wikis take this without trouble. */
const MOST = 60;

/** The forms in which a record is saved. */
export const KINDS = ['madr', 'task', 'findings'] as const;

export type Kind = (typeof KINDS)[number];

/** A title as the name of a file: small letters, digits and hyphens. */
export function slugOf(title: string): string {
	const words = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-');
	const slug = words.replace(/^-|-$/g, '');
	const end = slug.length > MOST ? slug.lastIndexOf('-', MOST) : MOST;
	return slug.slice(0, end > 0 ? end : MOST) || 'decision-record';
}

/** Names of the files, without extension. MADR begins the name of a record with its number in the log. */
export function fileNames(
	title: string,
	{ number }: Pick<Texts, 'number'>,
): Readonly<Record<Kind | 'calendar', string>> {
	const slug = slugOf(title);
	const digits = number.replace(/[^A-Za-z0-9-]/g, '');
	return {
		madr: digits ? `${digits}-${slug}` : slug,
		task: `evaluate-${slug}`,
		findings: `${slug}-findings`,
		calendar: slug,
	};
}
