// npm run bundle: builds the site and packs it into bundle/mesh-or-not-<edition>.zip, which works below any path, offline.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles, zipped } from './bundle/bundle.ts';
import { PROJECT, run } from './install.mjs';

const FOLDER = join(PROJECT, 'bundle');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const build = run('astro', ['build'], { env: { OUT: './bundle/build', BASE: '/' } });
if (build.status !== 0) process.exit(build.status ?? 1);

const dist = join(FOLDER, 'build');
const { edition } = JSON.parse(readFileSync(join(dist, 'data', 'v1', 'facts.json'), 'utf8')) as {
	edition: { id: string };
};
const name = `mesh-or-not-${edition.id}.zip`;
const files = bundleFiles(dist);
const archive = zipped(files);
const sum = createHash('sha256').update(archive).digest('hex');
writeFileSync(join(FOLDER, name), archive);
writeFileSync(join(FOLDER, `${name}.sha256`), `${sum}  ${name}\n`);
rmSync(dist, { recursive: true });
console.log(`bundle/${name}: ${files.size} files, ${(archive.length / 1e6).toFixed(1)} MB, SHA-256 ${sum}`);
