import type { Fact, Rotation } from '../evidence/types.ts';
import type { Span } from './certificate.ts';
import { rateIn, shareIn, spanIn } from './figure.ts';
import type { Renewal } from './outage.ts';

type Authority = Omit<Rotation['root'], 'lifetime'> & {
	readonly lifetime: Span | undefined;
	readonly lifetimeFact: string | undefined;
};

/** What is known about certificates on one platform, with the figures of its facts in place. */
export type Knowledge = Pick<Rotation, 'id' | 'title' | 'signer' | 'keys' | 'outage'> & {
	readonly leaf: Pick<Rotation['leaf'], 'counted' | 'countedFact' | 'renewed' | 'facts'> & {
		readonly lifetime: Span;
		readonly longest: Span | undefined;
		readonly renewal: Renewal;
		/** Facts that hold the two figures. */
		readonly lifetimeFact: string;
		readonly longestFact: string | undefined;
		readonly renewalFact: string;
	};
	/** Most signatures in a second. */
	readonly signingLimit: number | undefined;
	readonly signingLimitFact: string | undefined;
	readonly root: Authority;
	readonly intermediate: Authority | undefined;
};

/** A figure that a rotation names and that its fact does not have. */
export type MissingFigure = { readonly field: string; readonly fact: string; readonly key: string };

/** Everything that {@link knowledgeOf} would miss. */
export function missingFigures(rotation: Rotation, fact: (id: string) => Fact | undefined): MissingFigure[] {
	const { leaf, signingLimit, root, intermediate } = rotation;
	const missing = (field: string, figure: { fact: string; key: string } | undefined, read: typeof spanIn) =>
		figure === undefined || read(fact(figure.fact)?.data, figure.key) !== undefined ? [] : [{ field, ...figure }];
	const { fact: share, from, to } = leaf.renewal;
	return [
		...missing('leaf.lifetime', leaf.lifetime, spanIn),
		...missing('leaf.longest', leaf.longest, spanIn),
		...missing('leaf.renewal.from', { fact: share, key: from }, shareIn),
		...missing('leaf.renewal.to', { fact: share, key: to }, shareIn),
		...missing('signingLimit', signingLimit, rateIn),
		...missing('root.lifetime', root.lifetime, spanIn),
		...missing('intermediate.lifetime', intermediate?.lifetime, spanIn),
	];
}

/**
 * Brings the figures of the facts into a rotation.
 *
 * @throws if a figure is missing; {@link missingFigures} lists them all beforehand
 */
export function knowledgeOf(rotation: Rotation, fact: (id: string) => Fact): Knowledge {
	const { id, title, signer, keys, outage, leaf, signingLimit, root, intermediate } = rotation;
	const span = (figure: { fact: string; key: string }) => given(spanIn(fact(figure.fact).data, figure.key), figure);
	const share = (key: string) => given(shareIn(fact(leaf.renewal.fact).data, key), { fact: leaf.renewal.fact, key });
	const authority = (own: Rotation['root']): Authority => ({
		...own,
		lifetime: own.lifetime && span(own.lifetime),
		lifetimeFact: own.lifetime?.fact,
	});
	return {
		...{ id, title, signer, keys, outage },
		leaf: {
			...{ counted: leaf.counted, countedFact: leaf.countedFact, renewed: leaf.renewed, facts: leaf.facts },
			lifetime: span(leaf.lifetime),
			longest: leaf.longest && span(leaf.longest),
			renewal: { from: share(leaf.renewal.from), to: share(leaf.renewal.to) },
			lifetimeFact: leaf.lifetime.fact,
			longestFact: leaf.longest?.fact,
			renewalFact: leaf.renewal.fact,
		},
		signingLimit: signingLimit && given(rateIn(fact(signingLimit.fact).data, signingLimit.key), signingLimit),
		signingLimitFact: signingLimit?.fact,
		root: authority(root),
		intermediate: intermediate && authority(intermediate),
	};
}

function given(value: number | undefined, { fact, key }: { readonly fact: string; readonly key: string }): number {
	if (value === undefined) throw new Error(`The fact "${fact}" has no usable figure "${key}".`);
	return value;
}
