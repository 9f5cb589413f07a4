import { type Certificate, keyText, spiffeIdOf, type Verification } from '../../domain/certificates/certificate.ts';
import { chainOf, isSelfIssued, layerOf, withoutDuplicates } from '../../domain/certificates/chain.ts';
import type { Problem } from '../../domain/certificates/inspection.ts';
import { momentText, spanText } from '../../domain/certificates/time.ts';
import { capitalized } from '../../domain/text/capitalized.ts';
import { Cites } from './facts.tsx';
import type { Reading } from './reader/read.ts';

type Props = { readonly reading: Reading; readonly problems: readonly Problem[] };

/** The pasted certificates one by one, and what is wrong with their chain. */
export function Inspection({ reading, problems }: Props) {
	const { members, others } = chainOf(reading.certificates);
	const all = withoutDuplicates(reading.certificates);
	return (
		<section class="inspection" aria-labelledby="inspection-title">
			<h2 id="inspection-title">Your certificates</h2>
			{problems.length === 0 ? (
				<p class="notice">No problem was found in this chain.</p>
			) : (
				<ul class="problems">
					{problems.map(({ severity, text, fact }) => (
						<li key={text} class={`problem problem-${severity}`}>
							<b>{SEVERITIES[severity]}</b> {text}
							<Cites ids={[fact]} />
						</li>
					))}
				</ul>
			)}
			{[...members, ...others].map((certificate) => (
				<Details
					key={certificate.id}
					certificate={certificate}
					all={all}
					verification={reading.verifications.get(certificate.id) ?? 'unchecked'}
				/>
			))}
		</section>
	);
}

const SEVERITIES = { error: 'Error:', warning: 'Warning:', note: 'Note:' } as const;

type DetailsProps = {
	readonly certificate: Certificate;
	readonly all: readonly Certificate[];
	readonly verification: Verification;
};

function Details({ certificate, all, verification }: DetailsProps) {
	const layer = layerOf(certificate, all);
	return (
		<details class="certificate" open>
			<summary>
				{capitalized(layer)} <small>{spiffeIdOf(certificate) ?? certificate.subject}</small>
			</summary>
			<dl>
				{rowsOf(certificate, verification).map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

const VERIFICATIONS: Readonly<Record<Verification, string>> = {
	valid: 'matches the key of its issuer',
	invalid: 'does not match the key of its issuer',
	unchecked: 'not verified',
};

/** Everything that is shown of a certificate, name by name. */
function rowsOf(certificate: Certificate, verification: Verification): (readonly [name: string, value: string])[] {
	const { subject, issuer, notBefore, notAfter, key, signature, serial, isCa, pathLength } = certificate;
	const other = certificate.uris.filter((uri) => uri !== spiffeIdOf(certificate));
	const signed = isSelfIssued(certificate) ? `${VERIFICATIONS[verification]} (itself)` : VERIFICATIONS[verification];
	const limit = pathLength === undefined ? 'no limit below it' : `${pathLength} more below it`;
	return [
		['Subject', subject],
		['Issuer', issuer],
		['Valid', `${momentText(notBefore)} to ${momentText(notAfter)}, ${spanText(notAfter - notBefore)}`],
		['Key', keyText(key)],
		['Signature', `${signature.name}; ${signed}`],
		...named('SPIFFE id', [spiffeIdOf(certificate)]),
		...named('DNS names', certificate.dnsNames),
		...named('Other URIs', other),
		['Serial number', serial.replace(/..(?=.)/g, '$&:')],
		['Authority', isCa ? `yes, ${limit}` : 'no'],
	];
}

/** More names than this are counted instead of listed. */
const MOST_NAMES = 12;

function named(name: string, values: readonly (string | undefined)[]): [string, string][] {
	const known = values.filter((value) => value !== undefined);
	if (known.length === 0) return [];
	const rest = known.length - MOST_NAMES;
	return [[name, known.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` and ${rest} more` : '')]];
}
