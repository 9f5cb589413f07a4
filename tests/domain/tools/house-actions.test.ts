import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { houseActions } from '../../../src/tools/frame/house-actions.ts';
import { houseAddress } from '../../../src/tools/frame/house-address.ts';
import { type InForce, NONE } from '../../../src/tools/frame/house-in-force.ts';
import { packRules } from '../../../src/tools/frame/house-link.ts';

const KEY = 'mesh-or-not:house-rules';
const textOf = (name: string) => JSON.stringify({ format: 'mesh-or-not/settings', version: 1, name });
const packed = (name: string) => packRules(JSON.parse(textOf(name)) as Settings);

/** The parts of a browser that house rules use. */
function browser(address: string, kept?: string) {
	const { hash, search } = new URL(address, 'https://mesh.example');
	const stored = new Map(kept === undefined ? [] : [[KEY, kept]]);
	const location = { hash, search };
	vi.stubGlobal('window', {
		location,
		history: {
			// An address that ends with the sign has an empty fragment.
			replaceState: (_state: null, _title: string, fragment: string) => {
				location.hash = fragment === '#' ? '' : fragment;
			},
		},
		localStorage: {
			getItem: (key: string) => stored.get(key) ?? null,
			setItem: (key: string, text: string) => void stored.set(key, text),
			removeItem: (key: string) => void stored.delete(key),
		},
	});
	return { location, stored };
}

type Options = { readonly embedded?: boolean; readonly loadCode?: () => Promise<string> };

/** House rules in a tool, with the name of those in force. */
function tool({ embedded = false, loadCode }: Options = {}) {
	let shown: InForce<string> = NONE;
	const address = houseAddress(embedded);
	const actions = houseActions({ vocabulary: {}, embedded, loadCode }, address, NONE, (next) => {
		shown = next;
	});
	return { ...actions, isBehind: address.isBehind, shown: () => shown, name: () => shown.settings?.name };
}

beforeEach(() => {
	browser('/');
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('what was asked for last counts', () => {
	test('a file that is still being read does not come into force after a removal', async () => {
		const { load, remove, name } = tool();
		await Promise.all([load(textOf('Late')), remove()]);
		expect(name()).toBeUndefined();
	});

	test('rules that the browser keeps do not put a file out that is chosen while they are read', async () => {
		browser('/', textOf('Kept'));
		const { bring, load, remove, name } = tool();
		await bring(textOf('Theirs'));
		await Promise.all([remove(), load(textOf('Chosen'))]);
		expect(name()).toBe('Chosen');
	});

	test('rules of a record do not come into force when it was closed while they were read', async () => {
		const { bring, takeBack, name } = tool();
		await Promise.all([bring(textOf('Theirs')), takeBack()]);
		expect(name()).toBeUndefined();
	});
});

describe('the address', () => {
	test('brings its rules, and no longer when a file has taken their place', async () => {
		const { location } = browser(`/#v=1&z=${await packed('Linked')}`);
		const { follow, isBehind, load, name, shown } = tool();
		await follow();
		expect([name(), shown().origin]).toEqual(['Linked', 'link']);
		await load(textOf('File'));
		expect([name(), location.hash, isBehind()]).toEqual(['File', '#v=1', false]);
	});

	test('of an embed does not bring the rules of its query back after their removal', async () => {
		browser(`/?v=1&z=${await packed('Linked')}`);
		const { follow, isBehind, remove, name } = tool({ embedded: true });
		await follow();
		expect(name()).toBe('Linked');
		await remove();
		expect([name(), isBehind()]).toEqual([undefined, false]);
	});

	test('with rules that are damaged changes nothing, and says so', async () => {
		browser('/#v=1&z=1.x', textOf('Kept'));
		const { follow, name, shown } = tool();
		await follow();
		expect(name()).toBe('Kept');
		expect(shown().problems).toEqual([expect.stringContaining('damaged')]);
	});
});

describe('what the browser keeps', () => {
	test('comes into force, and is forgotten with its removal', async () => {
		const { stored } = browser('/', textOf('Kept'));
		const { follow, remove, name, shown } = tool();
		await follow();
		expect([name(), shown().kept]).toEqual(['Kept', true]);
		await remove();
		expect([name(), stored.size]).toEqual([undefined, 0]);
	});

	test('stays while others are in force, and comes back with their removal', async () => {
		const { stored } = browser(`/#v=1&z=${await packed('Linked')}`, textOf('Kept'));
		const { follow, load, remove, name } = tool();
		await follow();
		await load(textOf('File'));
		expect(stored.get(KEY)).toBe(textOf('Kept'));
		await remove();
		expect([name(), stored.get(KEY)]).toEqual(['Kept', textOf('Kept')]);
	});

	test('is replaced by a file that takes its place', async () => {
		const { stored } = browser('/', textOf('Kept'));
		const { follow, load, shown } = tool();
		await follow();
		await load(textOf('File'));
		expect(stored.get(KEY)).toBe(textOf('File'));
		expect(shown()).toMatchObject({ kept: true, unkept: false });
	});

	test('is none of the business of an embed', async () => {
		browser('/', textOf('Kept'));
		const { follow, name } = tool({ embedded: true });
		await follow();
		expect(name()).toBeUndefined();
	});

	test('is not what was to be kept, if it refuses, and that is told', async () => {
		const { stored } = browser('/', textOf('Kept'));
		const { follow, load, keep, shown } = tool();
		await follow();
		Object.assign(window.localStorage, {
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			},
		});
		await load(textOf('File'));
		expect(shown()).toMatchObject({ settings: { name: 'File' }, kept: false, unkept: true, problems: [] });
		expect(stored.get(KEY)).toBe(textOf('Kept'));
		keep(false);
		expect(shown()).toMatchObject({ kept: false, unkept: false });
		keep(true);
		expect(shown()).toMatchObject({ kept: false, unkept: true });
	});
});

describe('rules of a record', () => {
	test('give way to those of a file that they took the place of', async () => {
		const { load, bring, takeBack, name, shown } = tool();
		await load(textOf('Ours'));
		await bring(textOf('Theirs'));
		expect([name(), shown().origin]).toEqual(['Theirs', 'brought']);
		await takeBack();
		expect([name(), shown().origin]).toEqual(['Ours', 'file']);
	});

	test('give way one by one, if several records were opened', async () => {
		const { bring, takeBack, name } = tool();
		await bring(textOf('First'));
		await bring(textOf('Second'));
		await takeBack();
		expect(name()).toBe('First');
		await takeBack();
		expect(name()).toBeUndefined();
	});

	test('give way to what the browser keeps, if there was nothing else', async () => {
		browser('/', textOf('Kept'));
		const { bring, takeBack, name } = tool();
		await bring(textOf('Theirs'));
		await takeBack();
		expect(name()).toBe('Kept');
	});

	test('give way to those before them when the reader wants to go on without them', async () => {
		const { load, bring, remove, takeBack, name } = tool();
		await load(textOf('Ours'));
		await bring(textOf('Theirs'));
		await remove();
		expect(name()).toBe('Ours');
		await remove();
		await takeBack();
		expect(name()).toBeUndefined();
	});

	test('leave those alone that the reader has chosen or kept since', async () => {
		const { load, bring, keep, takeBack, name } = tool();
		await bring(textOf('Theirs'));
		await load(textOf('Chosen'));
		await takeBack();
		expect(name()).toBe('Chosen');
		await bring(textOf('Theirs'));
		keep(true);
		await takeBack();
		expect(name()).toBe('Theirs');
	});

	test('that could not be used are forgotten with it', async () => {
		const { load, bring, takeBack, name, shown } = tool();
		await load(textOf('Ours'));
		await bring('{}');
		expect([name(), shown().problems.length]).toEqual(['Ours', 1]);
		await takeBack();
		expect([name(), shown().problems]).toEqual(['Ours', []]);
	});
});

describe('what applies the rules', () => {
	test('comes into force together with them', async () => {
		const { load, shown } = tool({ loadCode: async () => 'code' });
		await load(textOf('Ours'));
		expect(shown()).toMatchObject({ settings: { name: 'Ours' }, code: 'code' });
	});

	test('keeps them out of force where it cannot be loaded, until it can', async () => {
		const loadCode = vi.fn(async () => 'code').mockRejectedValueOnce(new TypeError('offline'));
		const { load, name, shown } = tool({ loadCode });
		await load(textOf('Ours'));
		expect(name()).toBeUndefined();
		expect(shown().problems).toEqual([expect.stringContaining('Load the page again')]);
		await load(textOf('Ours'));
		expect([name(), shown().code, shown().problems]).toEqual(['Ours', 'code', []]);
	});

	test('leaves what the browser keeps where it is, if it cannot be loaded', async () => {
		const { stored } = browser('/', textOf('Kept'));
		const { follow, name, shown } = tool({ loadCode: () => Promise.reject(new TypeError('offline')) });
		await follow();
		expect([name(), shown().kept, shown().problems.length]).toEqual([undefined, true, 1]);
		expect(stored.get(KEY)).toBe(textOf('Kept'));
	});
});
