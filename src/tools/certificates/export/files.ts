import { rulesOf } from '../../../domain/certificates/alerts.ts';
import { calendarFile } from '../../../domain/certificates/calendar.ts';
import { eventsOf } from '../../../domain/certificates/events.ts';
import { ruleFile } from '../../../domain/certificates/rule-file.ts';
import { dayText } from '../../../domain/certificates/time.ts';
import { namesOf } from '../text.ts';
import { basics, type Evidence, type Result, sourceLines, stepsOf } from './evidence.ts';

/** The dates of the plan as a calendar. */
export function calendar(result: Result, evidence: Evidence): string {
	const { data, outcome, url } = result;
	const { plan, knowledge } = outcome;
	const steps = {
		root: stepsOf(result, 'root', evidence),
		intermediate: stepsOf(result, 'intermediate', evidence),
	};
	const events = eventsOf(plan, { id: knowledge.id, title: knowledge.title, names: namesOf(knowledge), steps });
	// Every entry stands alone, so it carries the sources of the steps and not those of everything else.
	const lines = [...sourceLines(evidence, basics(evidence)), `Facts edition ${data.edition}. Open this plan:`];
	return calendarFile(events, { url, lines }, plan.now);
}

/** The plan as alerting rules. */
export function alerts({ data, outcome, url }: Result, evidence: Evidence): string {
	const { plan, knowledge } = outcome;
	const { expiry, signals } = evidence.rotation;
	const named = [...expiry, ...signals].flatMap(({ facts }) => facts);
	return ruleFile(rulesOf(plan, evidence.rotation), [
		`Certificate alerts for ${knowledge.title}, made for a plan of ${dayText(plan.now)}. Make them again after a rotation.`,
		'Adjust the namespace, and the label by which your Prometheus selects rules.',
		`Facts edition ${data.edition}. Open the plan: ${url}`,
		...sourceLines(evidence, [...named, ...basics(evidence)]),
	]);
}
