import { DAY, type Moment, type Span } from '../../domain/certificates/certificate.ts';
import { type Names, type Place, placeName } from '../../domain/certificates/ending.ts';
import type { Knowledge } from '../../domain/certificates/knowledge.ts';
import type { Plan } from '../../domain/certificates/plan.ts';
import type { Standing } from '../../domain/certificates/schedule.ts';
import { dayText, momentText, spanText } from '../../domain/certificates/time.ts';
import { capitalized } from '../../domain/text/capitalized.ts';
import type { Outcome } from './outcome.ts';

/** How the project calls the certificates of each layer. */
export function namesOf({ root, intermediate }: Knowledge): Names {
	return { root: root.name, intermediate: intermediate?.name ?? 'intermediate', leaf: 'leaf' };
}

/** The same name with what it is in general, where the project has a name of its own. */
export function fullName(authority: Place, names: Names): string {
	const own = placeName(authority, names);
	return capitalized(own.startsWith(authority.layer) ? own : `${own} (${authority.layer})`);
}

/** How far a date is away: "in 30 days", "12 days ago". */
function distance(moment: Moment, now: Moment): string {
	const span: Span = moment - now;
	return span >= 0 ? `in ${spanText(span)}` : `${spanText(-span)} ago`;
}

export const STANDINGS: Readonly<Record<Standing, string>> = {
	future: 'not valid yet',
	fine: 'fine',
	due: 'begin now',
	late: 'late',
	expired: 'expired',
};

/** The most urgent step as two sentences. */
export function headline({ plan, next, knowledge }: Outcome): readonly [first: string, second: string] {
	if (next === undefined)
		return ['There is no authority to plan for.', 'The chain has neither a root nor an intermediate.'];
	const name = placeName(next.authority, namesOf(knowledge));
	const { dates } = next.authority;
	const day = `${dayText(next.when)} (${distance(next.when, plan.now)})`;
	const duty = dates.doneBy < plan.now ? 'should have been' : 'has to be';
	const done = `It ${duty} replaced by ${dayText(dates.doneBy)} and expires on ${momentText(dates.end)}.`;
	switch (next.what) {
		case 'replace':
			return [`The ${name} has expired.`, `It ended on ${momentText(dates.end)}. Whatever it signed is refused.`];
		case 'rotate now':
			return [`Rotate the ${name} now.`, `The last day to begin in good time was ${day}. ${done}`];
		case 'rotate':
			return next.authority.standing === 'due'
				? [`Begin to rotate the ${name} by ${day}.`, done]
				: [`Next: begin to rotate the ${name} on ${day}.`, done];
		case 'wait':
			return [`The ${name} is not valid yet.`, `It begins on ${momentText(next.when)}. Compare that with your clocks.`];
	}
}

/** Authorities often end at midnight, where the time says nothing. */
export const endText = (moment: Moment) => (moment % DAY === 0 ? dayText(moment) : momentText(moment));

/** A sentence for every authority that outlives one above it. */
export function warningsOf({ plan, knowledge }: Pick<Outcome, 'plan' | 'knowledge'>): string[] {
	const names = namesOf(knowledge);
	return plan.authorities.flatMap((authority) => {
		const { dates, endsWith } = authority;
		if (endsWith === undefined) return [];
		const [name, above] = [placeName(authority, names), placeName(endsWith, names)];
		return `The ${name} outlives the ${above}: it is valid until ${endText(dates.to)} and refused from ${endText(dates.end)} on. Rotate the ${above} first, then issue the next ${name} below the new one.`;
	});
}

/** Where the lifetime of a leaf comes from, in words. */
export const SOURCES: Readonly<Record<Plan['leaf']['source'], string>> = {
	own: 'as you entered',
	chain: 'as in the chain',
	platform: 'the default',
};

/** When leaves are renewed: "after 12 h", or "after 43.2 h to 64.8 h". */
export function renewalText({ lifetime, renewal }: Plan['leaf']): string {
	const [from, to] = [spanText(lifetime * renewal.from), spanText(lifetime * renewal.to)];
	return from === to ? `after ${from}` : `after ${from} to ${to}`;
}

/** How long nobody may sign in the worst case: "12 h", or "7.2 h to 28.8 h". */
export function worstText({ worst, mildest }: Plan['outage']): string {
	const [least, most] = [spanText(worst), spanText(mildest)];
	return least === most ? least : `${least} to ${most}`;
}

const RATE_UNITS = [
	['s', 1],
	['min', 60],
	['h', 3600],
] as const;

/** A rate with three digits, in the first unit in which it is at least one: "6.67/s", "2.78/min". */
export function rateText(perSecond: number): string {
	const [unit, seconds] = RATE_UNITS.find(([, length]) => perSecond * length >= 1) ?? ['day', 86_400];
	return `${(perSecond * seconds).toLocaleString('en-US', { maximumSignificantDigits: 3 })}/${unit}`;
}

/** Steps of a rotation with the lifetime of a leaf put in. */
export const stepText = (text: string, leaf: Span) => text.replaceAll('{leaf}', spanText(leaf));
