/** Pixels of the PNG for each pixel of the picture, so that it is sharp on most screens. */
const SCALE = 2;

/** A picture as an address that holds all of it. */
export const dataAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Paints an SVG.
 *
 * @throws if the browser cannot show the SVG, or lets nothing be read back
 */
export async function pngFrom(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = dataAddress(svg);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('no canvas');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
}
