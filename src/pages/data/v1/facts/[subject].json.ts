import { factJson } from '../../../../domain/evidence/json.ts';
import type { Fact } from '../../../../domain/evidence/types.ts';
import { library } from '../../../../library.ts';
import { absolute, pathOfFact } from '../../../../url.ts';
import { about, json } from '../_json.ts';

export function getStaticPaths() {
	const subjects = new Map<string, Fact[]>();
	for (const fact of library.facts) subjects.set(fact.subject, [...(subjects.get(fact.subject) ?? []), fact]);
	return [...subjects].map(([subject, facts]) => ({ params: { subject }, props: { facts } }));
}

/** The facts of one subject with their sources, for tools that show the evidence behind a line when a reader opens it. */
export const GET = ({ props }: { props: { facts: readonly Fact[] } }) =>
	json({
		...about(),
		facts: props.facts.map((fact) => ({ ...factJson(fact, library.source), page: absolute(pathOfFact(fact.id)) })),
	});
