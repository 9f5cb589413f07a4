import type { Rotation } from './types.ts';

/** A fact that a rotation uses, and the field that names it. */
type Used = { readonly field: string; readonly id: string };

/** Every fact that a rotation rests on, in the order of its file; a fact may occur several times. */
export function factsOfRotation(rotation: Omit<Rotation, 'id'>): Used[] {
	const { leaf, signingLimit, keys, root, intermediate, outage, expiry, signals } = rotation;
	return [
		{ field: 'leaf.lifetime', id: leaf.lifetime.fact },
		...(leaf.longest ? [{ field: 'leaf.longest', id: leaf.longest.fact }] : []),
		{ field: 'leaf.renewal', id: leaf.renewal.fact },
		...(leaf.countedFact ? [{ field: 'leaf.countedFact', id: leaf.countedFact }] : []),
		...listed('leaf.facts', leaf.facts),
		...(signingLimit ? [{ field: 'signingLimit', id: signingLimit.fact }] : []),
		...(keys ? [{ field: 'keys', id: keys.fact }] : []),
		...factsOfAuthority('root', root),
		...(intermediate ? factsOfAuthority('intermediate', intermediate) : []),
		...outage.flatMap(({ facts }, index) => listed(`outage[${index}].facts`, facts)),
		...expiry.flatMap(({ facts }, index) => listed(`expiry[${index}].facts`, facts)),
		...signals.flatMap(({ facts }, index) => listed(`signals[${index}].facts`, facts)),
	];
}

function factsOfAuthority(name: string, { facts, lifetime, steps }: Rotation['root']): Used[] {
	return [
		...listed(`${name}.facts`, facts),
		...(lifetime ? [{ field: `${name}.lifetime`, id: lifetime.fact }] : []),
		...steps.flatMap((step, index) => listed(`${name}.steps[${index}].facts`, step.facts)),
	];
}

function listed(field: string, ids: readonly string[]): Used[] {
	return ids.map((id, index) => ({ field: `${field}[${index}]`, id }));
}
