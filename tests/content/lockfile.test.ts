import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../scripts/install.mjs';

type Versions = Readonly<Record<string, string>>;

type Locked = {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
	readonly optionalDependencies?: Versions;
};

type Manifest = {
	readonly dependencies: Versions;
	readonly devDependencies: Versions;
	readonly optionalDependencies: Versions;
	readonly allowScripts: Readonly<Record<string, boolean>>;
};

type Packages = Readonly<Record<string, Locked>>;

const read = (name: string) => JSON.parse(readFileSync(join(PROJECT, name), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Packages };

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const FOLDER = 'node_modules/';
const nameOf = (path: string) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** Everything by which something else than what was reviewed could be installed. */
function weaknesses({ dependencies, devDependencies, optionalDependencies, allowScripts }: Manifest, locked: Packages) {
	const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
	const installed = Object.entries(locked).filter(([path]) => path !== '');
	const versions = new Map(installed.map(([path, { version }]) => [path, version]));
	const known = new Set(installed.map(([path, { version }]) => `${nameOf(path)}@${version}`));
	return [
		...Object.entries(wanted).flatMap(([name, version]) => [
			...(EXACT.test(version) ? [] : [`${name}: "${version}" is no exact version`]),
			...(versions.get(FOLDER + name) === version ? [] : [`${name}: the lockfile has another version`]),
		]),
		...installed.flatMap(([path, { integrity, resolved, link, hasInstallScript }]) => [
			...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : [`${path}: no hash of its content`]),
			...(resolved === undefined && link === undefined ? [] : [`${path}: names the host that it came from`]),
			...(hasInstallScript && allowScripts[nameOf(path)] !== true ? [`${path}: runs a script when installed`] : []),
		]),
		...installed.flatMap(([path, { optionalDependencies: binaries = {} }]) =>
			Object.entries(binaries)
				.filter(([name, version]) => EXACT.test(version) && !known.has(`${name}@${version}`))
				.map(([name]) => `${path}: ${name} is missing, for which some platform waits`),
		),
		...Object.keys(allowScripts)
			.filter((name) => !installed.some(([path, entry]) => nameOf(path) === name && entry.hasInstallScript))
			.map((name) => `${name}: may run a script, and has none`),
	];
}

test('what is installed is what was reviewed, on every platform', () => {
	expect(weaknesses(manifest, packages)).toEqual([]);
	expect(Object.keys(packages).length).toBeGreaterThan(500);
});

test('the versions of Node for all platforms are in the lockfile', () => {
	const names = Object.keys(manifest.optionalDependencies).filter((name) => name.startsWith('node-'));
	expect(names.length).toBeGreaterThanOrEqual(5);
	for (const name of names) expect(packages).toHaveProperty([FOLDER + name]);
});

describe('a lockfile is refused', () => {
	const hash = `sha512-${'A'.repeat(86)}==`;
	const sound = { version: '1.0.0', integrity: hash };
	const found = (entry: Locked, version = '1.0.0') =>
		weaknesses(
			{ dependencies: { a: version }, devDependencies: {}, optionalDependencies: {}, allowScripts: {} },
			{ '': {}, 'node_modules/a': entry },
		);

	test('and a sound one is not', () => {
		expect(found(sound)).toEqual([]);
	});

	test.each<[string, Locked, string]>([
		['without a hash', { version: '1.0.0' }, 'no hash'],
		['with a weak hash', { ...sound, integrity: 'sha1-AAAA' }, 'no hash'],
		['with a host', { ...sound, resolved: 'https://registry.example/a.tgz' }, 'names the host'],
		['with a folder', { ...sound, link: true }, 'names the host'],
		['with a script that nobody allowed', { ...sound, hasInstallScript: true }, 'runs a script'],
		['with another version', { ...sound, version: '1.0.1' }, 'another version'],
		['without the binary of a platform', { ...sound, optionalDependencies: { 'a-win32': '1.0.0' } }, 'is missing'],
	])('%s', (_, entry, message) => {
		expect(found(entry).join()).toContain(message);
	});

	test('with a range in place of a version', () => {
		expect(found(sound, '^1.0.0')[0]).toContain('is no exact version');
	});
});
