import type { Layer, Moment, Validity } from './certificate.ts';

/** How the certificates of a layer are called. */
export type Names = Readonly<Record<Layer, string>>;

/** An authority by its place in a chain. */
export type Place = {
	readonly layer: Exclude<Layer, 'leaf'>;
	/** Counted within its layer from one, because a chain may have several intermediates. */
	readonly number: number;
};

/** Name of an authority; the second of its layer is numbered. */
export const placeName = ({ layer, number }: Place, names: Names) => `${names[layer]}${number > 1 ? ` ${number}` : ''}`;

/** When a certificate ends for its users, who refuse it once anything above it has ended. */
export type Ending = {
	readonly end: Moment;
	/** What ends it, where that is an authority above and not its own date. */
	readonly endsWith: Place | undefined;
};

/** An authority with its own dates and its end. */
type Authority = Place & Ending & Pick<Validity, 'from' | 'to'>;

/** How a certificate ends. */
export const endingText = (endsWith: Place | undefined, names: Names) =>
	endsWith ? `ends with the ${placeName(endsWith, names)}` : 'expires';

/** The authorities of a chain, both from the root down. */
export function endingsOf(chain: readonly Validity[]): Authority[] {
	const found: Authority[] = [];
	for (const { layer, from, to } of chain) {
		if (layer === 'leaf') continue;
		const number = found.filter((other) => other.layer === layer).length + 1;
		// A root is trusted by itself: a second one stands beside the first, not below it.
		found.push({ layer, number, from, to, ...endingOf({ from, to }, layer === 'root' ? [] : found) });
	}
	return found;
}

/**
 * The end of a certificate.
 *
 * @param above the authorities above it, from the root down
 */
export function endingOf({ from, to }: Pick<Validity, 'from' | 'to'>, above: readonly Authority[]): Ending {
	const signer = signerOf(from, above);
	if (signer === undefined || signer.end >= to) return { end: to, endsWith: undefined };
	const { layer, number } = signer.endsWith ?? signer;
	return { end: signer.end, endsWith: { layer, number } };
}

/**
 * What has signed a certificate: the last authority above it. Where two roots are trusted during a rotation, dates do not tell
 * which of them it was. One that was not valid at the time cannot have been it; of the others the first to end counts, because
 * a false alarm does less harm than a certificate that dies unnoticed.
 */
function signerOf(from: Moment, above: readonly Authority[]): Authority | undefined {
	const last = above.at(-1);
	if (last?.layer !== 'root') return last;
	const valid = above.filter((root) => root.from <= from && from < root.to);
	return (valid.length > 0 ? valid : above).reduce((first, root) => (root.end < first.end ? root : first));
}
