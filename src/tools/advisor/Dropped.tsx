import type { Dropped as DroppedPlatform } from '../../domain/advisor/candidates.ts';
import { platformPath } from '../../domain/evidence/paths.ts';
import { siteHref } from '../frame/site.ts';
import { Because } from './Because.tsx';

type Props = { readonly dropped: readonly DroppedPlatform[] };

/** Platforms that are out, each with the fact that put it out and what would bring it back. Retired ones come last. */
export function Dropped({ dropped }: Props) {
	if (dropped.length === 0) return null;
	const order = [...dropped].sort((a, b) => Number(isRetired(a)) - Number(isRetired(b)));
	return (
		<details class="advisor-dropped">
			<summary>{dropped.length} dropped, and why</summary>
			<ul class="advisor-notes">
				{order.map(({ platform, drops: [first, ...rest] }) => (
					<li key={platform.id}>
						<a href={siteHref(platformPath(platform.id))}>{platform.name}</a>: {first.reason}{' '}
						<span class="advisor-return">
							What would bring it back: {first.lift}
							{rest.length > 0 &&
								` ${rest.length} more ${rest.length === 1 ? 'reason stands' : 'reasons stand'} against it.`}
						</span>
						<Because facts={[...new Set([first, ...rest].map(({ fact }) => fact))]} of={platform.name} quoted />
					</li>
				))}
			</ul>
		</details>
	);
}

const isRetired = ({ drops }: DroppedPlatform) => drops[0].cause === 'status';
