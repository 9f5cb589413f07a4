import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/install.mjs';

const hostFile = (name: string) => readFileSync(join(PROJECT, 'src/host', name), 'utf8');

/** The script that a wiki copies from the page about embedding. */
export const HOST_SCRIPT = hostFile('host-script.js');

/** The element that a wiki copies from there, for embeds that are served at an address. */
export const elementFor = (site: string) => hostFile('mesh-or-not.js').replace('https://mesh-or-not.example/', site);

/** A message that reached a wiki page: when, and from which frame. */
export type Received = { readonly at: number; readonly frame: string; readonly data: unknown };

/** A page of a wiki that writes down every message, with what an author pasted into it. */
export function wikiPage(content: string, script = ''): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,">
		<style>body { margin: 0; background: #fff; color: #222 } .dark { background: #111; color: #eee }</style>
		<script>
			window.received = [];
			addEventListener('message', ({ source, data }) => {
				const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
				received.push({ at: performance.timeOrigin + performance.now(), frame: frame?.title ?? '', data });
			});
		</script>
		<body>${content}<script>${script}</script></body></html>`;
}

/** A page in a frame that says nothing by itself, and may be made to say anything. */
const STRANGER = '<!doctype html><title>Stranger</title><link rel="icon" href="data:,">';

/** Serves one page on an origin, and a site, of its own. */
export async function serveWiki(): Promise<{ origin: string; show: (page: string) => void; close: () => void }> {
	let shown = '';
	const server = createServer(({ url = '' }, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(url.startsWith('/embed/') ? STRANGER : shown);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		origin: `http://wiki.localhost:${(server.address() as AddressInfo).port}`,
		show: (page) => {
			shown = page;
		},
		close: () => server.close(),
	};
}
