import { describe, expect, test } from 'vitest';
import { parsedObject, scanJson } from '../../../src/domain/cluster/reading/json-scan.ts';

/** Walks through a text to the end of its JSON. */
function scanned(text: string, start = 0) {
	const [objects, leftOut, positions]: [string[], string[], number[]] = [[], [], []];
	const scan = scanJson(text, start);
	for (let step = scan.next(); ; step = scan.next()) {
		if (step.done) return { objects, leftOut, positions, ...step.value };
		if ('object' in step.value) objects.push(step.value.object);
		else if ('leftOut' in step.value) leftOut.push(step.value.leftOut);
		else positions.push(step.value.position);
	}
}

describe('objects are handed out', () => {
	test.each([
		[
			'of the list “items”',
			'{"kind":"List","items":[{"a":1},{"b":{"c":[{}]}}],"more":{"d":1}}',
			['{"a":1}', '{"b":{"c":[{}]}}'],
		],
		['of a list', '[{"a":1},{"b":2}]', ['{"a":1}', '{"b":2}']],
		[
			'whole, where there is no such list',
			'{"a":[{"b":1}],"c":{"items":[{"d":1}]}}',
			['{"a":[{"b":1}],"c":{"items":[{"d":1}]}}'],
		],
		['of “items” behind another list', '{"a":[{"b":1}],"items":[{"c":1}]}', ['{"c":1}']],
		['but not lists and texts among them', '[[{"a":1}],"{",{"b":2},3]', ['{"b":2}']],
		[
			'whatever brackets and quotes are in their texts',
			'[{"a":"]}\\"{["},{"b":"\\\\"}]',
			['{"a":"]}\\"{["}', '{"b":"\\\\"}'],
		],
		['of an empty list: none', '{"items":[]}', []],
	])('%s', (_, text, objects) => {
		expect(scanned(text)).toEqual({
			objects,
			leftOut: [],
			positions: [],
			end: text.length,
			complete: true,
			cutOff: false,
		});
	});

	test('from where they begin to where they end, whatever is around them', () => {
		const [before, json, behind] = ['$ kubectl {\n', '{"items":[{"a":1}]}', '\n{"b":2}'];
		expect(scanned(before + json + behind, before.length)).toMatchObject({
			objects: ['{"a":1}'],
			end: before.length + json.length,
			complete: true,
		});
	});

	test('whose text a terminal colored, or broke behind a backslash', () => {
		const colored = '{\u001b[34;1m"items"\u001b[0m:[{"a":"\u001b[33mx\u001b[0m"}]}';
		expect(scanned(colored).objects).toEqual(['{"a":"\u001b[33mx\u001b[0m"}']);
		expect(scanned('[{"a":"\\\r\n""},{"b":1}]').objects).toHaveLength(2);
		// An escape without a bracket is no code, and a code that never ends hides nothing that follows.
		expect(scanned('[{"a":1\u001b},{"b":2}]').objects).toHaveLength(2);
		expect(scanned(`[{"a":1}\u001b[${'1'.repeat(40)},{"b":2}]`).objects).toHaveLength(2);
	});

	test('unless they are larger or nested deeper than any object of Kubernetes', () => {
		const large = (length: number) => `{"a":"${'x'.repeat(length - 8)}"}`;
		const { objects, leftOut } = scanned(`[${large(1_000_000)},${large(1_000_001)},{"b":2}]`);
		expect([objects.map(({ length }) => length), leftOut]).toEqual([[1_000_000, 7], ['large']]);
		const nested = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
		expect(scanned(`[${nested(101)},${nested(100)}]`)).toMatchObject({ objects: [nested(100)], leftOut: ['nested'] });
		// How deep one was says nothing about the next.
		expect(scanned(`[${nested(101)},${nested(101)},{}]`)).toMatchObject({
			objects: ['{}'],
			leftOut: ['nested', 'nested'],
		});
	});
});

test('the scan tells where it is, again and again, so that a page can go on', () => {
	const items = Array.from({ length: 5000 }, () => `{"a":"${'x'.repeat(40)}"}`).join(',');
	const { positions, objects } = scanned(`[${items}]`);
	expect(objects).toHaveLength(5000);
	const gaps = positions.map((position, index) => position - (positions[index - 1] ?? 0));
	expect(gaps).toEqual(gaps.map(() => 65_536));
	expect(gaps).toHaveLength(Math.floor(items.length / 65_536));
});

describe('JSON that is cut off', () => {
	test('within an object says so, and between objects, too', () => {
		expect(scanned('{"items":[{"a":1},{"b"')).toMatchObject({ objects: ['{"a":1}'], complete: false, cutOff: true });
		expect(scanned('{"items":[{"a":1},')).toMatchObject({ objects: ['{"a":1}'], complete: false, cutOff: false });
	});

	test.each([
		['a command', '$ kubectl get nodes'],
		['a header', 'NAME   STATUS   ROLES   AGE   VERSION'],
		['further JSON', '{\n  "kind": "List"'],
	])('ends where %s begins', (_, next) => {
		const json = '{\n    "items": [\n        {\n            "a": 1,\n';
		expect(scanned(json + next)).toMatchObject({ objects: [], end: json.length, complete: false, cutOff: true });
		const between = '{\n    "items": [\n        {\n            "a": 1\n        },\n';
		expect(scanned(between + next)).toMatchObject({ end: between.length, complete: false, cutOff: false });
	});

	test('goes on where a terminal broke its lines', () => {
		const broken = '{"items":[{"a":1},\n{"b":2}\n,{"c":"x\ny"}\n]\n}';
		expect(scanned(broken)).toMatchObject({ objects: ['{"a":1}', '{"b":2}', '{"c":"x\ny"}'], complete: true });
		const pretty = '{\n    "items": [\n        {\n            "a": "long \n{text}"\n        }\n]\n}';
		expect(scanned(pretty)).toMatchObject({ complete: true, end: pretty.length });
	});
});

test('an object is parsed without what a terminal put into it, and damage is nothing', () => {
	expect(parsedObject('{"a":"x\ny"}')).toEqual({ a: 'xy' });
	expect(parsedObject('{\n  "a": "\u001b[33mx\u001b[0m"\n}')).toEqual({ a: 'x' });
	expect(parsedObject('{"a":tru}')).toBeUndefined();
});
