import type { ManifestEntry } from '../../schema/manifest.ts';

/**
 * Product and release line that an example was written for, as in "Istio 1.31".
 *
 * @param nameOf the name of a platform by its id
 */
export const writtenFor = (
	{ platform, product, version }: Pick<ManifestEntry, 'platform' | 'product' | 'version'>,
	nameOf: (platform: string) => string,
): string => `${platform === undefined ? product : nameOf(platform)} ${version}`;
