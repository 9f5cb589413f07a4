/**
 * npm run wikis [folder]: installs wikis into a temporary folder, or into one that is kept, builds a page of each with what
 * the site offers to paste, and tries the embeds on it in a browser. The site has to be built before. It downloads much and
 * takes minutes, so it is no part of npm test.
 */
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { browserPath } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { objectionsTo } from './check.ts';
import { docusaurus } from './docusaurus.ts';
import { pasted } from './pasted.ts';
import { sphinx } from './sphinx.ts';
import { tiddlyWiki } from './tiddlywiki.ts';
import type { Wiki } from './wiki.ts';

const WIKIS: readonly Wiki[] = [tiddlyWiki, docusaurus, sphinx];

/** Serves a built wiki on an origin, and a site, of its own. */
async function serveWiki(folder: string): Promise<{ url: string; close: () => void }> {
	const files = sirv(folder, { dev: true });
	const server = createServer((request, response) =>
		files(request, response, () => {
			// Browsers ask for an icon that no wiki here has.
			response.writeHead(request.url === '/favicon.ico' ? 204 : 404);
			response.end();
		}),
	);
	await new Promise<void>((done) => server.listen(0, done));
	return { url: `http://wiki.localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function objectionsIn(wiki: Wiki, folder: string, site: string): Promise<string[]> {
	if (!existsSync(folder)) {
		mkdirSync(folder, { recursive: true });
		console.log(`Installing ${wiki.name} ${wiki.version} ...`);
		wiki.install(folder);
	}
	const { served, page } = wiki.build(folder, pasted(site));
	const { url, close } = await serveWiki(served);
	const browser = await chromium.launch({
		executablePath: browserPath(),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
	});
	try {
		return await objectionsTo(browser, wiki, { url: `${url}${page}`, site, picture: folder });
	} finally {
		await browser.close();
		close();
	}
}

const [, , kept] = process.argv;
const root = kept === undefined ? mkdtempSync(join(tmpdir(), 'wikis-')) : resolve(kept);
const { url: site, close } = await serve({ port: 0 });
let failed = 0;
for (const wiki of WIKIS) {
	const name = `${wiki.name.toLowerCase()}-${wiki.version}`;
	const objections = await objectionsIn(wiki, join(root, name), site).catch((error: Error) => [error.message]);
	console.log(`${objections.length === 0 ? 'passed' : 'FAILED'}  ${wiki.name} ${wiki.version}`);
	for (const objection of objections) console.log(`        ${objection}`);
	failed += objections.length === 0 ? 0 : 1;
}
await close();
console.log(`Pictures and installations are in ${root}`);
process.exit(failed === 0 ? 0 : 1);
