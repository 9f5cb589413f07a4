import { factBadge, tombstoneBadge } from '../../../domain/badges/messages.ts';
import { library } from '../../../library.ts';
import { badge, today } from '../_badge.ts';

type Props = { readonly make: () => Response };

/** A badge for each fact, and for each that was withdrawn: addresses are permanent. */
export function getStaticPaths() {
	return [
		...library.facts.map((fact) => ({ params: { id: fact.id }, props: { make: () => badge(factBadge(fact, today)) } })),
		...library.tombstones.map((entry) => ({
			params: { id: entry.id },
			props: { make: () => badge(tombstoneBadge(entry)) },
		})),
	];
}

export const GET = ({ props: { make } }: { readonly props: Props }) => make();
