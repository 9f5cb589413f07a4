// Serves the built site the way a static host does: with the headers of its _headers file, below a base path if there is one.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import sirv from 'sirv';
import { PROJECT } from './install.mjs';

/**
 * @param {{ port: number, base?: string, dist?: string, compress?: boolean }} options `port` 0 takes any free port;
 * `compress` sends text compressed, as hosts do
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port, base = '/', dist = join(PROJECT, 'dist'), compress = false }) {
	const prefix = base.replace(/\/$/, '');
	const rules = readHeaderRules(join(dist, '_headers'));
	const files = sirv(dist, {
		dev: true,
		setHeaders: (response, pathname) => {
			for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
		},
	});
	const notFound = join(dist, '404.html');
	const server = createServer((request, response) => {
		const refuse = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
		};
		const { url = '/' } = request;
		if (prefix !== '' && !url.startsWith(`${prefix}/`)) return refuse();
		request.url = url.slice(prefix.length);
		if (compress && isText(url)) compressed(response);
		files(request, response, refuse);
	});
	await new Promise((resolve, reject) => server.once('error', reject).listen(port, () => resolve(undefined)));
	const address = server.address();
	const opened = typeof address === 'object' && address !== null ? address.port : port;
	return {
		url: `http://localhost:${opened}${prefix}/`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** @param {string} url */
const isText = (url) => ['', '.html', '.css', '.js', '.json', '.svg'].includes(extname(url.replace(/[?#].*/, '')));

/**
 * Lets what is written into a response pass through compression.
 *
 * @param {import('node:http').ServerResponse} response
 */
function compressed(response) {
	const gzip = createGzip();
	const write = response.write.bind(response);
	const end = response.end.bind(response);
	const writeHead = response.writeHead.bind(response);
	gzip.on('data', (chunk) => write(chunk));
	gzip.on('end', () => end());
	Object.assign(response, {
		/** @type {(status: number, headers?: import('node:http').OutgoingHttpHeaders) => unknown} */
		writeHead: (status, headers = {}) => {
			const { 'Content-Length': _length, ...kept } = headers;
			return writeHead(status, { ...kept, 'Content-Encoding': 'gzip' });
		},
		/** @type {(chunk: string | Uint8Array) => boolean} */
		write: (chunk) => {
			gzip.write(chunk);
			return true;
		},
		/** @type {(chunk?: string | Uint8Array) => void} */
		end: (chunk) => {
			gzip.end(chunk);
		},
	});
}

/**
 * Reads a `_headers` file: a path pattern on a line of its own, its headers indented below.
 *
 * @param {string} file
 * @returns {{ pattern: string, headers: [string, string][] }[]}
 */
export function readHeaderRules(file) {
	const rules = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!line.startsWith(' ')) rules.push({ pattern: line.trim(), headers: [] });
		else {
			const colon = line.indexOf(':');
			rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
		}
	}
	return rules;
}

/**
 * All headers that the rules give to a path.
 *
 * @param {ReturnType<typeof readHeaderRules>} rules
 * @param {string} pathname without the base
 */
export function headersFor(rules, pathname) {
	return rules
		.filter(({ pattern }) => (pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern))
		.flatMap(({ headers }) => headers);
}

// Run directly, it serves what was built before: node scripts/serve.mjs [port]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { url } = await serve({ port: Number(process.argv[2] ?? 4321), base: process.env.BASE ?? '/' });
	console.log(url);
}
