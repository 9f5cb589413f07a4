import { type Certificate, keyText } from './certificate.ts';
import { isSelfIssued, issuerOf, layerOf } from './chain.ts';
import { type Inspection, named, type Problem } from './inspection.ts';
import { orderProblems, pathLengthProblems } from './order.ts';
import { dayText, momentText, spanText } from './time.ts';

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** Everything wrong with a chain, the worst first. */
export function problemsOf(inspection: Inspection): Problem[] {
	const { members } = inspection.chain;
	const found = [
		...members.flatMap((certificate) => [
			...validityProblems(certificate, inspection),
			...strengthProblems(certificate, inspection),
			...issuerProblems(certificate, inspection),
			...acceptedProblems(certificate, inspection),
		]),
		...orderProblems(inspection),
		...pathLengthProblems(inspection),
	];
	return found.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function* validityProblems(certificate: Certificate, inspection: Inspection): Generator<Problem> {
	const { notBefore, notAfter } = certificate;
	const name = named(certificate, inspection);
	if (notAfter <= notBefore) {
		yield { severity: 'error', text: `${name} ends before it begins.` };
	} else if (inspection.now >= notAfter) {
		yield { severity: 'error', text: `${name} expired on ${momentText(notAfter)}.` };
	} else if (inspection.now < notBefore) {
		yield {
			severity: 'error',
			text: `${name} is not valid before ${momentText(notBefore)}. Compare that with the clocks of your nodes.`,
		};
	}
}

/** Shorter keys are out of use: NIST SP 800-57 part 1, table 2, asks for 112 bits of strength. */
const LEAST_BITS: Readonly<Record<string, number>> = { RSA: 2048, DSA: 2048, ECDSA: 224 };

function* strengthProblems(certificate: Certificate, inspection: Inspection): Generator<Problem> {
	const { key, signature } = certificate;
	const least = LEAST_BITS[key.algorithm];
	const name = named(certificate, inspection);
	if (least !== undefined && key.bits !== undefined && key.bits < least) {
		yield { severity: 'warning', text: `${name} has a weak key: ${keyText(key)}, where ${least} bits are the least.` };
	}
	// Nobody relies on the signature of a root: it is trusted because it was installed.
	if (/^(?:MD2|MD5|SHA-1)$/.test(signature.hash ?? '') && !isSelfIssued(certificate)) {
		yield { severity: 'warning', text: `${name} is signed with ${signature.hash}, which can be forged.` };
	}
}

function* issuerProblems(certificate: Certificate, inspection: Inspection): Generator<Problem> {
	const name = named(certificate, inspection);
	if (inspection.verifications.get(certificate.id) === 'invalid') {
		yield { severity: 'error', text: `The signature of ${lower(name)} was not made by the key of its issuer.` };
	}
	const issuer = issuerOf(certificate, inspection.chain.members);
	if (issuer === undefined) {
		if (!isSelfIssued(certificate)) yield missingIssuer(certificate, name);
		return;
	}
	const above = named(issuer, inspection);
	if (!issuer.isCa) yield { severity: 'error', text: `${above} signed another certificate, but is no authority.` };
	if (issuer.isCa && !issuer.maySign) {
		yield { severity: 'error', text: `${above} may not sign certificates: the usage of its key does not allow it.` };
	}
	if (certificate.notAfter > issuer.notAfter) {
		const late = `${momentText(certificate.notAfter)}, its issuer on ${momentText(issuer.notAfter)}`;
		yield { severity: 'warning', text: `${name} outlives its issuer: it ends on ${late}. It stops working with it.` };
	}
	if (certificate.notBefore < issuer.notBefore) {
		const text = `${name} begins on ${dayText(certificate.notBefore)}, before its issuer (${dayText(issuer.notBefore)}).`;
		yield { severity: 'note', text };
	}
}

const missingIssuer = (certificate: Certificate, name: string): Problem => ({
	severity: 'warning',
	text: `The issuer of ${lower(name)} is missing: “${certificate.issuer}”. Paste it too, or enter its dates by hand.`,
});

function* acceptedProblems(certificate: Certificate, inspection: Inspection): Generator<Problem> {
	const { title, longest, longestFact, keys } = inspection.accepted;
	const life = certificate.notAfter - certificate.notBefore;
	const name = named(certificate, inspection);
	if (longest !== undefined && layerOf(certificate, inspection.pasted) === 'leaf' && life > longest) {
		const text = `${name} lives ${spanText(life)}; the authority of ${title} issues for ${spanText(longest)} at most.`;
		yield { severity: 'warning', text, fact: longestFact };
	}
	const key = keyText(certificate.key);
	if (keys !== undefined && !keys.accepted.includes(key)) {
		const text = `${name} has a key of ${key}; ${title} accepts ${keys.accepted.join(', ')} only.`;
		yield { severity: 'error', text, fact: keys.fact };
	}
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
