import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundleFiles, type Files, zipped } from '../../scripts/bundle/bundle.ts';
import { withRelativeAddresses } from '../../scripts/bundle/relative.ts';
import { addressesIn } from './addresses.ts';
import { attributes, DIST } from './dist.ts';

const files = bundleFiles(DIST);

/** Addresses in the pages of a bundle that lead nowhere inside it, as "page: address". */
function broken(bundle: Files): string[] {
	return [...bundle].flatMap(([path, content]) => {
		if (!path.endsWith('.html')) return [];
		const html = strFromU8(content);
		return [...attributes(html, 'a|link', 'href'), ...attributes(html, 'script|img', 'src')]
			.filter((address) => !/^(?:[a-z][a-z0-9+.-]*:|#|$)/.test(address) && !leadsTo(bundle, path, address))
			.map((address) => `${path}: ${address}`);
	});
}

function leadsTo(bundle: Files, page: string, address: string): boolean {
	if (address.startsWith('/')) return false;
	const target = posix.join(posix.dirname(page), decodeURI(address.replace(/[?#].*$/, '')) || posix.basename(page));
	return bundle.has(target) || bundle.has(posix.join(target, 'index.html'));
}

/** Addresses in data of a bundle, whether tools load it or pages hold it, that lead to the root of the host. */
function stray(bundle: Files): string[] {
	return [...bundle].flatMap(([path, content]) =>
		dataIn(path, content)
			.flatMap((json) => addressesIn(JSON.parse(json)))
			.map((found) => `${path}: ${found}`),
	);
}

function dataIn(path: string, content: Uint8Array): string[] {
	// Settings of servers name the addresses that they serve, and nothing of the site loads them.
	if (path.startsWith('hosting/')) return [];
	if (path.endsWith('.json')) return [strFromU8(content)];
	if (!path.endsWith('.html')) return [];
	const blocks = strFromU8(content).matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g);
	return [...blocks].map(([, json = '']) => json);
}

describe('the offline bundle', () => {
	test('holds every page, and every address in it leads to a file in it', () => {
		expect(files.has('site/compare/matrix/index.html')).toBe(true);
		expect(broken(files)).toEqual([]);
	});

	test('an address at the root of the host, or of a file that is missing, is noticed', () => {
		const page = strToU8('<a href="/start/">a</a><a href="../gone/">b</a><a href="./">c</a>');
		expect(broken(new Map([['site/start/index.html', page]]))).toEqual([
			'site/start/index.html: /start/',
			'site/start/index.html: ../gone/',
		]);
	});

	test('holds no address in data that only holds at the root of a host', () => {
		expect(stray(files)).toEqual([]);
	});

	test('such an address is noticed, in a file and in a page', () => {
		const data =
			'{"facts":["/compare/cilium/#fact-mtls"],"page":"/adopt/","url":"https://x.example/","text":"/a or /b"}';
		const bundle = new Map([
			['site/data/v1/tools/x.json', strToU8(data)],
			['site/start/index.html', strToU8(`<script type="application/json">${data}</script>`)],
		]);
		expect(stray(bundle)).toEqual([
			'site/data/v1/tools/x.json: facts: /compare/cilium/#fact-mtls',
			'site/start/index.html: facts: /compare/cilium/#fact-mtls',
		]);
	});

	test('says what servers need to know, and how to check it', () => {
		expect([...files.keys()]).toEqual(
			expect.arrayContaining(['hosting/nginx.conf', 'hosting/Dockerfile', 'hosting/README.md']),
		);
		const lines = strFromU8(files.get('SHA256SUMS') ?? new Uint8Array())
			.trimEnd()
			.split('\n');
		expect(lines).toHaveLength(files.size - 1);
		for (const line of lines) {
			const [sum, path = ''] = line.split('  ');
			expect([
				path,
				createHash('sha256')
					.update(files.get(path) ?? '')
					.digest('hex'),
			]).toEqual([path, sum]);
		}
	});

	test('is the same archive whenever it is packed', () => {
		const few: Files = new Map([...files].slice(0, 20));
		const archive = zipped(few);
		expect(Buffer.from(zipped(few)).equals(Buffer.from(archive))).toBe(true);
		expect(Object.keys(unzipSync(archive))).toEqual([...few.keys()]);
	});
});

describe('withRelativeAddresses()', () => {
	test('climbs from the page to the root', () => {
		expect(withRelativeAddresses('<a href="/a/?x=1&amp;y=2">/b</a>', 2)).toBe('<a href="../../a/?x=1&amp;y=2">/b</a>');
		expect(withRelativeAddresses('<a href="/">home</a>', 0)).toBe('<a href="./">home</a>');
	});

	test('leaves other hosts, fragments and text that looks like an address alone', () => {
		const html = `<a href="//host/x">x</a><a href="#part">y</a><pre data-code='<a href="/x">'>href="/x"</pre>`;
		expect(withRelativeAddresses(html, 3)).toBe(html);
	});

	test('reaches into templates, and into what is meant for readers without scripts', () => {
		expect(withRelativeAddresses('<noscript><a href="/a/">a</a></noscript>', 1)).toContain('href="../a/"');
		expect(withRelativeAddresses('<template><img src="/i.png"></template>', 1)).toContain('src="../i.png"');
	});
});
