import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostingFiles } from '../../scripts/hosting/files.ts';
import { byHeader, TYPES } from '../../scripts/hosting/headers.ts';
import { PROJECT } from '../../scripts/install.mjs';
import { headersFor, readHeaderRules } from '../../scripts/serve.mjs';
import { DIST } from './dist.ts';

const rules = readHeaderRules(join(DIST, '_headers'));
const files = hostingFiles(rules);

test.each(Object.keys(files))(
	'hosting/%s says what _headers says: run "node scripts/hosting.ts" after a change',
	(name) => {
		expect(readFileSync(join(PROJECT, 'hosting', name), 'utf8')).toBe(files[name]);
	},
);

test('a header that one folder must not send is an exception, and stays one', () => {
	const [header] = byHeader([
		{ pattern: '/', headers: [['X', 'page']] },
		{ pattern: '/start/*', headers: [['X', 'page']] },
		{ pattern: '/embed/*', headers: [] },
		{ pattern: '/data/*', headers: [['X', 'data']] },
	]);
	expect(header).toEqual({
		name: 'X',
		usual: 'page',
		exceptions: [
			{ value: '', folders: ['embed'] },
			{ value: 'data', folders: ['data'] },
		],
	});
});

/** Addresses of every kind, among them a page whose name is that of a folder with other headers. */
const SAMPLES = [
	'/',
	'/404.html',
	'/start/using/',
	'/reference/data/',
	'/compare/matrix/',
	'/embed/scoring/',
	'/data/v1/matrix.json',
	'/manifests/argo-rollouts-analysis-prometheus.yaml',
	'/pagefind/pagefind.js',
	'/search/vocabulary.json',
	'/badges/platforms/linkerd.svg',
	'/calendars/all.ics',
	'/feeds/editions.atom',
	`/_astro/${readdirSync(join(DIST, '_astro'))[0]}`,
];

/** Files whose names not every server knows. */
const TYPED = { '/calendars/all.ics': TYPES.ics, '/feeds/editions.atom': TYPES.atom };

type Server = {
	readonly name: string;
	readonly installed: boolean;
	/** Starts the server in the foreground for a folder of configuration, the folder to serve, and a port. */
	readonly command: (folder: string, root: string, port: number) => readonly [string, readonly string[]];
};

const isInstalled = (command: string) => spawnSync(command, ['-v'], { stdio: 'ignore' }).status === 0;

const SERVERS: readonly Server[] = [
	{
		name: 'nginx',
		installed: isInstalled('nginx'),
		command: (folder, root, port) => {
			const conf = String(files['nginx.conf'])
				.replace('listen 8080', `listen 127.0.0.1:${port}`)
				.replace('/usr/share/nginx/html', root);
			const main = `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
http { access_log off; types { text/html html; application/json json; text/javascript js; }
${conf} }`;
			writeFileSync(join(folder, 'nginx.conf'), main);
			return ['nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')]];
		},
	},
	{
		name: 'apache2',
		installed: isInstalled('apache2'),
		command: (folder, root, port) => {
			const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'setenvif', 'mime'];
			const main = `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
DefaultRuntimeDir ${folder}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddType text/html .html
DocumentRoot ${root}
<Directory />
	Require all granted
	Options FollowSymLinks
	${String(files['apache.htaccess']).replaceAll('\n', '\n\t')}
</Directory>`;
			writeFileSync(join(folder, 'apache.conf'), main);
			return ['apache2', ['-X', '-f', join(folder, 'apache.conf')]];
		},
	},
];

const freePort = () =>
	new Promise<number>((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});

/** The site at the root of a real server and again below a path, for as long as `use` runs. */
async function served(server: Server, use: (url: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'mesh-or-not-'));
	const root = join(folder, 'root');
	mkdirSync(join(root, 'wiki'), { recursive: true });
	symlinkSync(DIST, join(root, 'wiki', 'handbook'));
	const port = await freePort();
	const [command, args] = server.command(folder, root, port);
	const running = spawn(command, args, { stdio: 'ignore' });
	try {
		const url = `http://127.0.0.1:${port}`;
		await expect
			.poll(
				() =>
					fetch(url).then(
						({ status }) => status > 0,
						() => false,
					),
				{ timeout: 20_000 },
			)
			.toBe(true);
		await use(url);
	} finally {
		running.kill();
		await new Promise((resolve) => (running.exitCode === null ? running.once('exit', resolve) : resolve(undefined)));
		rmSync(folder, { recursive: true, force: true });
	}
}

describe.each(SERVERS)('$name, where it is installed', (server) => {
	test.skipIf(!server.installed)('sends the headers of the contract below any path', async () => {
		await served(server, async (url) => {
			for (const [path, type] of Object.entries(TYPED)) {
				const { headers } = await fetch(`${url}/wiki/handbook${path}`);
				expect(headers.get('content-type')).toBe(type);
			}
			for (const path of SAMPLES) {
				const { headers } = await fetch(`${url}/wiki/handbook${path}`);
				const expected = new Map(headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]));
				for (const { name } of byHeader(rules)) {
					const key = name.toLowerCase();
					if (path === '/404.html' && key === 'referrer-policy') continue;
					expect([path, name, headers.get(key)]).toEqual([path, name, expected.get(key) ?? null]);
				}
			}
		});
	});
});
