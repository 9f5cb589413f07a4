import type { Moment, Span, Validity } from './certificate.ts';
import { type Ending, endingsOf, type Place } from './ending.ts';
import type { Knowledge } from './knowledge.ts';
import { type Outage, outageOf, type Renewal } from './outage.ts';
import { type Below, type Dates, datesOf, type Standing, standingOf } from './schedule.ts';
import { type Load, leavesOf, type Signing, signingOf } from './signing.ts';

/** Everything that a reader chooses. */
export type Situation = {
	/** From the root down. */
	readonly chain: readonly Validity[];
	/** Lifetime of a leaf, if the reader has set one. */
	readonly leaf: Span | undefined;
	/** Share of its life after which a leaf is renewed, if the reader has set one. */
	readonly renewAt: number | undefined;
	/** Time that the rotation of an authority takes. */
	readonly leads: { readonly root: Span; readonly intermediate: Span };
	readonly load: Load;
};

/** One authority of the chain, with the dates of its rotation. */
export type AuthorityPlan = Place &
	Pick<Ending, 'endsWith'> & {
		readonly dates: Dates;
		readonly standing: Standing;
	};

/** Where the lifetime of a leaf comes from. */
export type LeafSource = 'own' | 'chain' | 'platform';

/** When to do what, and what happens if nobody does. */
export type Plan = {
	readonly now: Moment;
	/** From the root down. */
	readonly authorities: readonly AuthorityPlan[];
	readonly leaf: {
		readonly lifetime: Span;
		readonly source: LeafSource;
		readonly renewal: Renewal;
		readonly ownRenewal: boolean;
		/** A leaf of the chain, if there is one. */
		readonly validity: Validity | undefined;
	};
	readonly outage: Outage;
	readonly signing: Signing;
};

/** Makes the plan for a situation on a platform, as seen at a moment. */
export function planOf(situation: Situation, knowledge: Knowledge, now: Moment): Plan {
	const leaf = leafOf(situation, knowledge);
	const leaves = leavesOf(situation.load, knowledge.leaf.counted);
	const { restartSeconds } = situation.load;
	return {
		now,
		authorities: authoritiesOf(situation, leaf.lifetime, now),
		leaf,
		outage: outageOf(leaf.lifetime, leaf.renewal, leaves),
		signing: signingOf(leaves, leaf.lifetime, leaf.renewal, restartSeconds, knowledge.signingLimit),
	};
}

function leafOf({ chain, leaf, renewAt }: Situation, knowledge: Knowledge): Plan['leaf'] {
	const validity = chain.find(({ layer }) => layer === 'leaf');
	const inChain = validity && validity.to - validity.from;
	return {
		lifetime: leaf ?? inChain ?? knowledge.leaf.lifetime,
		source: leaf ? 'own' : inChain ? 'chain' : 'platform',
		renewal: renewAt === undefined ? knowledge.leaf.renewal : { from: renewAt, to: renewAt },
		ownRenewal: renewAt !== undefined,
		validity,
	};
}

/** From below, because the dates of an authority depend on what it signs. */
function authoritiesOf({ chain, leads }: Situation, leaf: Span, now: Moment): AuthorityPlan[] {
	const authorities: AuthorityPlan[] = [];
	let below: Below = { lifetime: leaf, next: undefined };
	for (const authority of endingsOf(chain).reverse()) {
		const { layer, number, from, to, end, endsWith } = authority;
		const dates = datesOf(authority, below, leads[layer], end);
		authorities.unshift({ layer, number, endsWith, dates, standing: standingOf(dates, now) });
		// Roots stand side by side: none of them signs another.
		if (layer !== 'root') below = { lifetime: to - from, next: dates.start };
	}
	return authorities;
}

/** What a reader has to do next: the date that comes first among those that have not been met yet. */
export type NextStep = {
	readonly authority: AuthorityPlan;
	readonly what: 'replace' | 'rotate now' | 'rotate' | 'wait';
	readonly when: Moment;
};

const URGENCY: readonly Standing[] = ['expired', 'late', 'due', 'fine', 'future'];

/**
 * The most urgent authority: expired before late before due, what ends by itself before what ends with it, and then by date.
 * Undefined where there is none.
 */
export function nextStep({ authorities }: Plan): NextStep | undefined {
	const rank = ({ standing, endsWith }: AuthorityPlan) => URGENCY.indexOf(standing) * 2 + (endsWith ? 1 : 0);
	const date = ({ standing, dates }: AuthorityPlan) => (standing === 'future' ? dates.from : dates.start);
	const [authority] = [...authorities].sort((a, b) => rank(a) - rank(b) || date(a) - date(b));
	if (authority === undefined) return undefined;
	const { dates, standing } = authority;
	const step = {
		expired: { what: 'replace', when: dates.end },
		late: { what: 'rotate now', when: dates.lastStart },
		due: { what: 'rotate', when: dates.lastStart },
		fine: { what: 'rotate', when: dates.start },
		future: { what: 'wait', when: dates.from },
	} as const;
	return { authority, ...step[standing] };
}
