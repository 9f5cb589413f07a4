import { shortName } from '../../../domain/certificates/certificate.ts';
import { chainOf, layerOf } from '../../../domain/certificates/chain.ts';
import { endingText } from '../../../domain/certificates/ending.ts';
import { dayText, momentText, spanText } from '../../../domain/certificates/time.ts';
import { fullName, namesOf, rateText, renewalText, STANDINGS, worstText } from '../text.ts';
import type { Result } from './evidence.ts';

/** The dates of the plan. */
export function datesTable({ outcome: { plan, knowledge } }: Result) {
	const names = namesOf(knowledge);
	return [
		[
			'Certificate',
			'Valid from',
			'Begin rotation (our judgment)',
			'Last day to begin',
			'Replaced by',
			'Expires',
			'Now',
		],
		...plan.authorities.map((authority) => {
			const { dates, standing, endsWith } = authority;
			return [
				fullName(authority, names),
				dayText(dates.from),
				dayText(dates.start),
				dayText(dates.lastStart),
				dayText(dates.doneBy),
				`${momentText(dates.end)}${endsWith ? `, ${endingText(endsWith, names)}` : ''}`,
				STANDINGS[standing],
			];
		}),
	];
}

/** How long leaves last, and the work that they are. */
export function leavesTable({ outcome: { plan } }: Result) {
	const { leaf, outage, signing } = plan;
	return [
		['Leaves', ''],
		['Lifetime', spanText(leaf.lifetime)],
		['Renewed', renewalText(leaf)],
		['Without a signer: first leaf expires, worst case', worstText(outage)],
		[`First of ${signing.leaves}, on average`, spanText(outage.typical)],
		['Half of them', spanText(outage.half)],
		['All of them', spanText(outage.last)],
		['Signatures in normal operation', rateText(signing.perSecond)],
		['Signatures while everything restarts', rateText(signing.burstPerSecond)],
	];
}

/** Pasted certificates, by layer and name. */
export function certificatesTable({ reading }: Result) {
	if (reading === undefined) return [];
	const { members } = chainOf(reading.certificates);
	return members.map((certificate) => [
		layerOf(certificate, members),
		shortName(certificate),
		momentText(certificate.notBefore),
		momentText(certificate.notAfter),
	]);
}
