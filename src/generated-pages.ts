import { library } from './library.ts';

/**
 * What the pages are about that no author wrote as a file, one by one: what search engines and lists of pages say of them.
 * Those of which there is one for each platform, decision or criterion take it from that.
 */
export const GENERATED_PAGES = {
	'/decide/house-rules/':
		'One JSON file with your own weights, thresholds, facts, prices and exclusions. The tools apply it in the browser and say what it changed.',
	'/decide/opinions/':
		'Paste the links of several colleagues: where they disagree about needs, capacity and weights, what each would decide, and the merged result. Nothing leaves the browser.',
	'/decide/scenarios/':
		'Situations with their verdict, the way to it, common mistakes, and what would change it. Each opens in the advisor.',
	'/decide/record/':
		'Links of the advisor, the scoring calculator and the estimator become a MADR record, an evaluation task and a findings page, with sources and dates.',
	'/decide/checklist/':
		'What must be true before, during and after the adoption of a service mesh, by severity, each with a reason and a check.',
	'/decide/advisor/':
		'Fourteen questions, each of which may be skipped, lead to a verdict with its reasons: the simpler tool for each need, candidates, what was dropped and why, next step, triggers.',
	'/compare/support-windows/':
		'Which release lines of each service mesh are supported, and until when, with the fact behind every date.',
	'/compare/scoring/':
		'Weigh six criteria, set must-haves, and see which service mesh comes first, how sure that is, and what would change it. No mesh is a candidate.',
	'/compare/matrix/':
		'Service meshes and the option without one, capability by capability. Every answer leads to the fact behind it, with version, source and date.',
	'/alternatives/': 'What a service mesh does for each need, what does it more simply, and when that is enough.',
	'/cost/estimator/':
		'What each mesh would reserve and use in your cluster, add to latency and cost: ranges with evidence, no mesh among them.',
	'/adopt/certificate-planner/':
		'Paste a certificate chain or enter dates: when each certificate expires and should be rotated, how long the control plane may be down, a calendar and alert rules.',
	'/reference/editions/':
		'Which facts were added, changed or withdrawn between two editions, and which answers, scores and coefficients follow from that.',
	'/reference/facts/': `The ${library.facts.length.toLocaleString('en')} facts behind the handbook, by subject, each with scope, source, date and confidence.`,
	'/reference/capabilities/': 'The question behind each row of the matrix, and what earns a yes, a partial or a no.',
	'/reference/sources/': `The ${library.sources.length.toLocaleString('en')} documents that the facts rest on, by publisher, with dates and interests.`,
	'/reference/review/': 'Facts whose day of review has passed or comes soon, by that day: where help is most useful.',
	'/reference/claims/': `${library.claims.length} claims that are often repeated about service meshes, each with a verdict and its evidence.`,
	'/reference/report/': 'What to say when a fact is wrong or out of date, as a text to copy, with the fact filled in.',
} as const satisfies Readonly<Record<string, string>>;
