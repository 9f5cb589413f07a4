import { expect, test } from 'vitest';
import { fileText } from '../../../src/tools/cluster/fileText.ts';

const TEXT = 'NAME   STATUS\nnode-ä   Ready\n';
const LITTLE_ENDIAN = Buffer.from(`\ufeff${TEXT}`, 'utf16le');

test.each([
	['UTF-8', Buffer.from(TEXT)],
	['UTF-16 as PowerShell writes it', LITTLE_ENDIAN],
	['UTF-16 with the other order of bytes', Buffer.from(LITTLE_ENDIAN).swap16()],
	['nothing at all', Buffer.alloc(0)],
])('a file in %s is read as it was written', async (_, bytes) => {
	expect(await fileText(new Blob([bytes]))).toBe(bytes.length === 0 ? '' : TEXT);
});
