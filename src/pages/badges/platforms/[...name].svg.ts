import { lineBadge, platformBadge } from '../../../domain/badges/messages.ts';
import { library } from '../../../library.ts';
import { badge, today } from '../_badge.ts';

type Props = { readonly make: () => Response };

/** A badge for each platform, and for each of its release lines. */
export function getStaticPaths() {
	return library.platforms.flatMap((platform) => [
		{ params: { name: platform.id }, props: { make: () => badge(platformBadge(platform, today)) } },
		...platform.lifecycle.lines.map((line) => ({
			params: { name: `${platform.id}/${line.line}` },
			props: { make: () => badge(lineBadge(platform, line, today)) },
		})),
	]);
}

export const GET = ({ props: { make } }: { readonly props: Props }) => make();
