import { advise } from '../../../src/domain/advisor/advise.ts';
import { fromDay } from '../../../src/domain/certificates/time.ts';
import { checklistJson } from '../../../src/domain/checklist/json.ts';
import { progressOf } from '../../../src/domain/checklist/progress.ts';
import { EMBEDS } from '../../../src/domain/embed/tools.ts';
import { Citations } from '../../../src/domain/evidence/citations.ts';
import { factJson } from '../../../src/domain/evidence/json.ts';
import { candidatesOf } from '../../../src/domain/evidence/order.ts';
import { factsOfRotation } from '../../../src/domain/evidence/rotation-facts.ts';
import { rowJson } from '../../../src/domain/matrix/json.ts';
import { buildMatrix } from '../../../src/domain/matrix/matrix.ts';
import { filtered } from '../../../src/domain/measurements/filter.ts';
import { measurementsJson } from '../../../src/domain/measurements/json.ts';
import { withOverrides } from '../../../src/domain/overhead/coefficients.ts';
import { estimateAll } from '../../../src/domain/overhead/estimate.ts';
import { decodeLink, type Fields, type State } from '../../../src/domain/permalink/link.ts';
import { NO_TEXTS } from '../../../src/domain/record/texts.ts';
import { retriesJson } from '../../../src/domain/retries/json.ts';
import { scoresJson } from '../../../src/domain/scoring/json.ts';
import type { Report } from '../../../src/domain/share/report.ts';
import type { ToolId } from '../../../src/domain/share/tools.ts';
import { manifestOf } from '../../../src/manifests.ts';
import { advisorData } from '../../../src/tools/advisor/data.ts';
import * as advisor from '../../../src/tools/advisor/share.ts';
import { advisorFields, profileOf } from '../../../src/tools/advisor/state.ts';
import { certificatesData } from '../../../src/tools/certificates/data.ts';
import { START_FACT } from '../../../src/tools/certificates/model.ts';
import { outcomeOf as planOf } from '../../../src/tools/certificates/outcome.ts';
import * as certificates from '../../../src/tools/certificates/share.ts';
import { certificatesFields } from '../../../src/tools/certificates/state.ts';
import { checklistData } from '../../../src/tools/checklist/data.ts';
import * as checklist from '../../../src/tools/checklist/share.ts';
import { checklistFields } from '../../../src/tools/checklist/state.ts';
import { matrixData } from '../../../src/tools/matrix/data.ts';
import * as matrix from '../../../src/tools/matrix/share.ts';
import { matrixFields } from '../../../src/tools/matrix/state.ts';
import { measurementsData } from '../../../src/tools/measurements/data.ts';
import * as measurements from '../../../src/tools/measurements/share.ts';
import { measurementsFields } from '../../../src/tools/measurements/state.ts';
import { overheadData } from '../../../src/tools/overhead/data.ts';
import * as overhead from '../../../src/tools/overhead/share.ts';
import { inputsOf, overheadFields } from '../../../src/tools/overhead/state.ts';
import { understandAdvice } from '../../../src/tools/record/material.ts';
import * as record from '../../../src/tools/record/share.ts';
import { recordFields } from '../../../src/tools/record/state.ts';
import { retriesData } from '../../../src/tools/retries/data.ts';
import { outcomeOf as stormOf } from '../../../src/tools/retries/outcome.ts';
import * as retries from '../../../src/tools/retries/share.ts';
import { retriesFields } from '../../../src/tools/retries/state.ts';
import { scoringData } from '../../../src/tools/scoring/data.ts';
import { outcomeOf as rankingOf } from '../../../src/tools/scoring/outcome.ts';
import * as scoring from '../../../src/tools/scoring/share.ts';
import { scoringFields } from '../../../src/tools/scoring/state.ts';
import { LIBRARY } from '../advisor/knowledge.ts';

export const EDITION = LIBRARY.edition.id;

const fact = (id: string) => factJson(LIBRARY.fact(id), LIBRARY.source);
const allFacts = () => LIBRARY.facts.map(({ id }) => fact(id));

/** A tool as tests need it: its fields, and the report that follows from a state. */
type Tool<F extends Fields> = {
	readonly fields: F;
	readonly reportOf: (state: State<F>, url: string) => Report;
};

const tool = <F extends Fields>(made: Tool<F>) => made;

export const SCORING = scoringData(LIBRARY);
export const MATRIX = matrixData(LIBRARY);
export const ADVISOR = advisorData(LIBRARY);
const OVERHEAD = overheadData(LIBRARY);
const RETRIES = retriesData(LIBRARY, manifestOf);
const CERTIFICATES = certificatesData(LIBRARY);
const CHECKLIST = checklistData(LIBRARY);
const MEASUREMENTS = measurementsData(LIBRARY);
const ROWS = buildMatrix(LIBRARY, candidatesOf(LIBRARY.platforms)).groups.flatMap(({ rows }) =>
	rows.map((row) => rowJson(row, LIBRARY.source)),
);

/** Every tool, with the report that its page would make. */
export const TESTED = {
	scoring: tool({
		fields: scoringFields(SCORING),
		reportOf: (state, url) => {
			const outcome = rankingOf(SCORING, state);
			const evidence = { scores: scoresJson(LIBRARY), reasons: new Map() };
			return scoring.reportOf({ data: SCORING, state, outcome, chances: [], url }, evidence);
		},
	}),
	matrix: tool({
		fields: matrixFields(MATRIX),
		reportOf: (state, url) => {
			const columns = MATRIX.columns.filter(({ id }) => state.columns.includes(id));
			return matrix.reportOf({ data: MATRIX, columns, rows: MATRIX.rows, url, houseRules: [] }, ROWS);
		},
	}),
	advisor: tool({
		fields: advisorFields(ADVISOR.knowledge),
		reportOf: (state, url) => {
			const profile = profileOf(state);
			const result = advise(ADVISOR.knowledge, profile);
			return advisor.reportOf({ data: ADVISOR, profile, result, triggers: [], url }, allFacts());
		},
	}),
	overhead: tool({
		fields: overheadFields(OVERHEAD),
		reportOf: (state, url) => {
			const coefficients = withOverrides(OVERHEAD.coefficients, state.overrides);
			const estimates = estimateAll(inputsOf(state), coefficients, state.modes);
			return overhead.reportOf({ data: OVERHEAD, state, coefficients, estimates, ruled: false, url }, allFacts());
		},
	}),
	retries: tool({
		fields: retriesFields(RETRIES),
		reportOf: (state, url) =>
			retries.reportOf({ data: RETRIES, outcome: stormOf(RETRIES, state), url }, retriesJson(LIBRARY).facts),
	}),
	certificates: tool({
		fields: certificatesFields(CERTIFICATES),
		reportOf: (state, url) => {
			const outcome = planOf(CERTIFICATES, state, fromDay('2026-11-21') ?? 0);
			const rotation = LIBRARY.rotations.find(({ id }) => id === outcome.knowledge.id);
			if (rotation === undefined) throw new Error('the platform of the plan has a rotation');
			const facts = [...new Set([START_FACT, ...factsOfRotation(rotation).map(({ id }) => id)])].map(fact);
			const citations = new Citations(facts.flatMap(({ sources }) => sources));
			return certificates.reportOf(
				{ data: CERTIFICATES, outcome, reading: undefined, url },
				{ rotation, facts, citations },
			);
		},
	}),
	measurements: tool({
		fields: measurementsFields(MEASUREMENTS),
		reportOf: (state, url) => {
			const shown = filtered(MEASUREMENTS.beds, state);
			return measurements.reportOf({ data: MEASUREMENTS, shown, url }, measurementsJson(LIBRARY));
		},
	}),
	checklist: tool({
		fields: checklistFields(CHECKLIST.items),
		reportOf: ({ marks }, url) => {
			const notes = new Map([[CHECKLIST.items[0]?.id ?? '', 'Ask "Ana" | see <b>wiki</b>\nand `more`']]);
			const progress = progressOf(CHECKLIST.items, marks);
			return checklist.reportOf(
				{ data: CHECKLIST, shown: CHECKLIST.items, record: { marks, notes }, progress, url },
				checklistJson(LIBRARY),
			);
		},
	}),
	record: tool({
		fields: recordFields(LIBRARY.decisions.map(({ id }) => id)),
		reportOf: (basis, url) => {
			const advice = basis.advice === '' ? undefined : understandAdvice(ADVISOR, basis.advice);
			const material = {
				advice: advice?.material,
				ranking: undefined,
				estimate: undefined,
				decision: undefined,
				checklist: LIBRARY.checklist,
			};
			const gathered = { sources: {}, derived: undefined, material, facts: allFacts(), basis };
			const text = `# A record\n\n[The answers](https://site.example/decide/advisor/#v=1&kb=${EDITION})\n\n[This record](${url})\n\nEdition ${EDITION}\n`;
			const write = () => ({ name: 'record.md', type: 'text/markdown', text });
			return record.recordReport({
				begun: true,
				gathered,
				texts: { ...NO_TEXTS, context: 'A | B\n<b>' },
				edition: EDITION,
				url,
				write,
			});
		},
	}),
} as const satisfies Readonly<Record<ToolId, unknown>>;

/** Address that opens a tool with a state that was written already. */
export const addressOf = (id: ToolId, link: string) => `https://site.example${EMBEDS[id].page}#${link}`;

/** The report of a tool for a link, and what the link means. */
export function reportFor(id: ToolId, link: string): { readonly report: Report; readonly state: unknown } {
	const { fields, reportOf } = TESTED[id] as unknown as Tool<Fields>;
	const { state, notices } = decodeLink(fields, link);
	if (notices.length > 0) throw new Error(notices.join(' '));
	return { report: reportOf(state, addressOf(id, link)), state };
}

/** Links that each hold something, for every tool. */
export const LINKS: Readonly<Record<ToolId, string>> = {
	scoring: `v=1&kb=${EDITION}&c=no-mesh.linkerd.cilium&o=linkerd~cost~4_5`,
	matrix: `v=1&kb=${EDITION}&p=linkerd.cilium&g=resilience&q=retry~20budget~7e`,
	advisor: `v=1&kb=${EDITION}&en=r&sv=40`,
	overhead: `v=1&kb=${EDITION}&p=500&o=envoy-cpu~0_25~m`,
	retries: `v=1&kb=${EDITION}&a=3.1.2&f=0.5&c=ratio&b=12`,
	certificates: `v=1&kb=${EDITION}&m=linkerd`,
	measurements: `v=1&kb=${EDITION}&b=kinvolk-2019&m=latency-p99`,
	checklist: `v=1&kb=${EDITION}&i=~od`,
	record: `v=1&kb=${EDITION}&a=v~3d1~26kb~3d2026~2e11~2e21~26en~3dr`,
};
