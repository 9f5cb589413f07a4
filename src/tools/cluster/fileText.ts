/**
 * The text of a file. Windows PowerShell writes UTF-16 where a command is redirected into a file; everything else is UTF-8.
 *
 * @throws if the browser cannot read the file
 */
export async function fileText(file: Blob): Promise<string> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(await file.arrayBuffer());
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(await file.arrayBuffer());
	return file.text();
}
