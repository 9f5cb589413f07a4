import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { PROJECT } from '../install.mjs';
import { withRelativeAddresses } from './relative.ts';

/** Files of an archive, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The files of a bundle: the site with addresses that hold below any path, what servers need to know, and checksums.
 *
 * @param dist a site that was built for the path `/`
 */
export function bundleFiles(dist: string): Files {
	const files = new Map<string, Uint8Array>();
	for (const path of filesBelow(dist)) {
		const content = readFileSync(join(dist, path));
		files.set(`site/${path}`, path.endsWith('.html') ? relocatable(path, content.toString()) : content);
	}
	for (const path of filesBelow(join(PROJECT, 'hosting'))) {
		files.set(`hosting/${path}`, readFileSync(join(PROJECT, 'hosting', path)));
	}
	files.set('SHA256SUMS', strToU8(checksums(files)));
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The page for what is missing is sent at any address, so nothing in it can be relative. */
const MISSING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not found: Mesh or Not</title></head>
<body><h1>There is no page at this address</h1><p>Shorten the address to the first page of the handbook, and search from there.</p></body></html>
`;

function relocatable(path: string, html: string): Uint8Array {
	return strToU8(path === '404.html' ? MISSING : withRelativeAddresses(html, path.split('/').length - 1));
}

/** In the form that `sha256sum --check` reads. */
function checksums(files: Files): string {
	return [...files]
		.map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
		.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
		.join('');
}

/** The same files give the same archive: no time of day gets in. */
export function zipped(files: Files): Uint8Array {
	const archive: Zippable = Object.fromEntries([...files].map(([path, content]) => [path, content]));
	return zipSync(archive, { level: 9, mtime: '2000-01-01T00:00:00' });
}

/** Writes the files below a folder, which is emptied first. */
export function unpackTo(folder: string, files: Files): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, content] of files) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		);
}
