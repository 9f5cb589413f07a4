import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { attribute, find } from './elements.ts';

/** A page of the built site, and what its head says of it. */
export type BuiltPage = {
	/** Address below the base of the site, for example `/compare/linkerd/`. */
	readonly path: string;
	readonly html: string;
	readonly title: string;
	readonly description: string;
	/** Permanent address. */
	readonly canonical: string;
};

/** Pages that are not for reading: parts of other sites, and the one for addresses that do not exist. */
const NOT_FOR_READING = /^(?:embed\/|404\.html$)/;

/**
 * Every page that is there to be read, by path. Pages are read one by one: all of them at once take more memory than the
 * rest of the build once the handbook has grown.
 *
 * @param dir folder of the built site
 * @throws if a page lacks a title, a description or its permanent address
 */
export async function* builtPages(dir: URL): AsyncGenerator<BuiltPage> {
	const files = (await readdir(fileURLToPath(dir), { recursive: true }))
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html') && !NOT_FOR_READING.test(file))
		.sort();
	for (const file of files) {
		yield builtPage(`/${file.replace(/index\.html$/, '')}`, await readFile(new URL(file, dir), 'utf8'));
	}
}

/** A page with what its head says. */
export function builtPage(path: string, html: string): BuiltPage {
	const head = fromHtml(html.slice(0, html.indexOf('</head>')));
	const read = (key: 'name' | 'property' | 'rel', value: string, from: string) => {
		const element = find(head, ({ properties }) => String(properties[key]) === value);
		const found = element && attribute(element, from);
		if (!found) throw new Error(`${path} has no ${value}`);
		return found;
	};
	return {
		path,
		html,
		title: read('property', 'og:title', 'content'),
		description: read('name', 'description', 'content'),
		canonical: read('rel', 'canonical', 'href'),
	};
}
