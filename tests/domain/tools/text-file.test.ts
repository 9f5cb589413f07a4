import { expect, test } from 'vitest';
import { readText, readTextFile } from '../../../src/tools/frame/text-file.ts';

const TEXT = 'NAME   STATUS\nnode-ä   Ready\n';
const LITTLE_ENDIAN = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
const TOO_LARGE = 'Too large.';

test.each([
	['UTF-8', Buffer.from(TEXT), TEXT],
	['UTF-8 with a mark in front', Buffer.from(`\ufeff${TEXT}`), TEXT],
	['UTF-16 as PowerShell writes it', LITTLE_ENDIAN, TEXT],
	['UTF-16 with the other order of bytes', Buffer.from(LITTLE_ENDIAN).swap16(), TEXT],
	['nothing at all', Buffer.alloc(0), ''],
])('a file in %s is read as it was written', async (_, bytes, text) => {
	expect(await readText(new Blob([bytes]), 1000, TOO_LARGE)).toEqual({ text });
});

/** A file that tells whether anybody read it. */
function watched(content: string) {
	const file = new File([content], 'rules.json');
	const reads: string[] = [];
	Object.assign(file, {
		arrayBuffer: async () => {
			reads.push(content);
			throw new DOMException('gone', 'NotReadableError');
		},
	});
	return { file, reads };
}

test('a file that is too large is refused without being read', async () => {
	const { file, reads } = watched('12345');
	expect(await readText(file, 4, TOO_LARGE)).toEqual({ problem: TOO_LARGE });
	expect(reads).toEqual([]);
	expect(await readText(new Blob(['1234']), 4, TOO_LARGE)).toEqual({ text: '1234' });
});

test('a file that the browser cannot read is refused in words', async () => {
	const { file, reads } = watched('12345');
	expect((await readText(file, 5, TOO_LARGE)).problem).toContain('could not read the file');
	expect(reads).toEqual(['12345']);
});

/** A field for files. As in a browser, emptying it takes its files away. */
class FileField {
	files: File[];
	constructor(files: File[]) {
		this.files = files;
	}
	set value(text: string) {
		if (text === '') this.files = [];
	}
}

test('a field gives its file once, and can be given the same file again', async () => {
	const field = new FileField([new File([TEXT], 'rules.json')]) as unknown as HTMLInputElement;
	const [first, second] = [readTextFile(field, 1000, TOO_LARGE), readTextFile(field, 1000, TOO_LARGE)];
	expect([await first, await second]).toEqual([{ text: TEXT }, undefined]);
	expect(field.files).toHaveLength(0);
});
