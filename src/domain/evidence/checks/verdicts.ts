import { CAPACITIES } from '../../../schema/capacity.ts';
import { CANDIDATES_LEFT, PRESENT, RESIDUALS } from '../../../schema/verdict.ts';
import { type Case, rulingsFor } from '../../advisor/verdict.ts';
import { contentFile } from '../files.ts';
import type { Check, Collections, Problem, Verdict } from '../types.ts';

/** The table of verdicts has one answer to every case, and every variant in it is described. */
export const verdictsCoverEachCase: Check = (collections) => [
	...casesHaveOneRule(collections),
	...collections.verdicts.flatMap(variantsAreDescribed),
	...variantsOfAdviceExist(collections),
];

function casesHaveOneRule({ verdicts }: Collections): Problem[] {
	if (verdicts.length === 0) return [];
	return allCases().flatMap((decided) => {
		const [ruling, ...others] = rulingsFor(verdicts, decided);
		if (ruling === undefined)
			return [problem(verdicts[0], `no rule fits ${inWords(decided)}`, 'add the case to the rule that should hold')];
		return others.map(({ id }) =>
			problem({ id }, `a rule of "${ruling.id}" fits ${inWords(decided)} as well`, 'take the case out of one of them'),
		);
	});
}

function allCases(): Case[] {
	return RESIDUALS.flatMap((residual) =>
		CAPACITIES.flatMap((capacity) =>
			CANDIDATES_LEFT.flatMap((candidates) => PRESENT.map((present) => ({ residual, capacity, candidates, present }))),
		),
	);
}

const inWords = (decided: Case) =>
	Object.entries(decided)
		.map(([field, value]) => `${field} "${value}"`)
		.join(', ');

function variantsAreDescribed(verdict: Verdict): Problem[] {
	const used = new Set(verdict.rules.flatMap(({ qualifier }) => qualifier ?? []));
	const described = Object.keys(verdict.qualifiers);
	return [
		...[...used]
			.filter((id) => !described.includes(id))
			.map((id) => problem(verdict, `the variant "${id}" is not described`, `add it to qualifiers`)),
		...described
			.filter((id) => !used.has(id))
			.map((id) => problem(verdict, `no rule leads to the variant "${id}"`, 'remove it, or name it in a rule')),
	];
}

/** Advice about a variant that no verdict has would never be given. */
function variantsOfAdviceExist({ advice, verdicts }: Collections): Problem[] {
	return advice.flatMap(({ id, qualifiers, verdicts: named }) => {
		const meant = verdicts.filter((verdict) => named.length === 0 || named.some((name) => name === verdict.id));
		const known = new Set(meant.flatMap((verdict) => Object.keys(verdict.qualifiers)));
		return qualifiers
			.filter((qualifier) => !known.has(qualifier))
			.map((qualifier) => ({
				file: contentFile('advice', id),
				field: 'qualifiers',
				message: `none of its verdicts has the variant "${qualifier}"`,
				remedy: `name one of: ${[...known].join(', ')}`,
			}));
	});
}

function problem(verdict: Pick<Verdict, 'id'> | undefined, message: string, remedy: string): Problem {
	return { file: contentFile('verdicts', verdict?.id ?? ''), field: 'rules', message, remedy };
}
