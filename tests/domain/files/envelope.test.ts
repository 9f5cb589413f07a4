import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelope, MAX_FILE_LENGTH, openEnvelope } from '../../../src/domain/files/envelope.ts';

const KIND = { format: 'mesh-or-not/settings', version: 2, tool: 'the settings' };

test('openEnvelope() gives the fields of a file of the right kind, also of an older version', () => {
	expect(openEnvelope('{"format":"mesh-or-not/settings","version":1,"a":1}', KIND)).toEqual({
		value: { format: 'mesh-or-not/settings', version: 1, a: 1 },
		corrections: [],
	});
	expect(openEnvelope(`\ufeff${JSON.stringify(envelope(KIND))}`, KIND)).toMatchObject({ value: { version: 2 } });
});

test('openEnvelope() takes away the mark that editors put in front, and nothing inside what a reader wrote', () => {
	const file = { ...envelope(KIND), note: 'a\ufeffb' };
	expect(openEnvelope(JSON.stringify(file), KIND)).toMatchObject({ value: { note: 'a\ufeffb' } });
});

test('openEnvelope() reads a file that is as large as it may be', () => {
	const file = JSON.stringify(envelope(KIND));
	expect(openEnvelope(file.padEnd(MAX_FILE_LENGTH), KIND)).toMatchObject({ corrections: [] });
});

describe('openEnvelope() refuses', () => {
	const problem = (text: string) => {
		const opened = openEnvelope(text, KIND);
		return 'error' in opened ? opened.error : 'accepted';
	};

	test.each([
		['an empty file', ' \n', 'The file is empty'],
		['a file that is cut off', '{"format":"mesh-or-not/settings","vers', 'damaged'],
		['a picture', '\u0089PNG\r\n', 'damaged'],
		['JSON that is no object', '[1]', 'not saved by the settings'],
		['JSON of somebody else', '{"name":"x"}', 'does not name the format “mesh-or-not/settings”'],
		['a file of another tool', '{"format":"mesh-or-not/checklist","version":1}', 'another tool, “checklist”'],
		['a file without a version', '{"format":"mesh-or-not/settings"}', 'Add "version": 2'],
		['a version that is none', '{"format":"mesh-or-not/settings","version":"2"}', 'Add "version": 2'],
		['a version of zero', '{"format":"mesh-or-not/settings","version":0}', 'Add "version": 2'],
		['half a version', '{"format":"mesh-or-not/settings","version":1.5}', 'Add "version": 2'],
		['nothing', 'null', 'not saved by the settings'],
		['a number', '7', 'not saved by the settings'],
		['a format that is a number', '{"format":7}', 'not saved by the settings'],
		[
			'a format with a long name',
			`{"format":"mesh-or-not/${'x'.repeat(90)}"}`,
			`another tool, “${'x'.repeat(28)}”, and`,
		],
		['a newer version', '{"format":"mesh-or-not/settings","version":3}', 'Reload the page'],
		['a file that is too large', `"${'x'.repeat(MAX_FILE_LENGTH)}"`, 'larger than one megabyte'],
		['a file that is nested without end', '['.repeat(500_000), 'damaged'],
	])('%s', (_, text, reason) => {
		expect(problem(text)).toContain(reason);
	});

	test('whatever it is, without throwing', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(() => openEnvelope(text, KIND)).not.toThrow();
			}),
			{ numRuns: 1000 },
		);
	});
});
