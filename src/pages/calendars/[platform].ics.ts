import type { Platform } from '../../domain/evidence/types.ts';
import { supportEnds } from '../../domain/support/calendar.ts';
import { library } from '../../library.ts';
import { calendar } from './_calendar.ts';

/** Platforms of which at least one end of support is published. */
export function getStaticPaths() {
	return library.platforms
		.filter((platform) => supportEnds(platform).length > 0)
		.map((platform) => ({ params: { platform: platform.id }, props: { platform } }));
}

/** Support windows of one platform. */
export const GET = ({ props: { platform } }: { props: { platform: Platform } }) =>
	calendar(`Support of ${platform.name}`, supportEnds(platform));
