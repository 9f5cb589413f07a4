import { shortName } from './certificate.ts';
import { withoutDuplicates } from './chain.ts';
import { type Inspection, named, type Problem } from './inspection.ts';

/** Duplicates, the wrong order, and certificates that belong to no place. */
export function* orderProblems(inspection: Inspection): Generator<Problem> {
	const { pasted, chain } = inspection;
	const doubles = pasted.filter(({ id }, index) => pasted.findIndex((other) => other.id === id) < index);
	for (const certificate of doubles) {
		yield { severity: 'note', text: `${named(certificate, inspection)} occurs more than once.` };
	}
	const given = withoutDuplicates(pasted).filter(({ id }) => chain.members.some((member) => member.id === id));
	if (given.some(({ id }, index) => id !== chain.members[index]?.id)) {
		const right = chain.members.map((certificate) => `“${shortName(certificate)}”`).join(', ');
		yield { severity: 'warning', text: `The order is wrong: TLS expects the leaf first. Right is ${right}.` };
	}
	for (const certificate of chain.others) {
		const text = `${named(certificate, inspection)} belongs to another chain; the plan does not use it.`;
		yield { severity: 'note', text };
	}
}

/** Too many authorities below one that limits them. The members are in order from the leaf up, so the place says how many authorities are below. */
export function* pathLengthProblems(inspection: Inspection): Generator<Problem> {
	const authorities = inspection.chain.members.filter(({ isCa }) => isCa);
	for (const [below, certificate] of authorities.entries()) {
		if (certificate.pathLength === undefined || certificate.pathLength >= below) continue;
		const text = `${named(certificate, inspection)} allows ${certificate.pathLength} authorities below it, but ${below} follow.`;
		yield { severity: 'error', text };
	}
}
