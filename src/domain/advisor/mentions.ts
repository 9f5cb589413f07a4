import type { Profile } from '../../schema/profile.ts';
import type { Result } from './advise.ts';
import type { Knowledge } from './knowledge.ts';
import { unaskedIn } from './needs.ts';
import type { Trigger } from './triggers.ts';
import { ruledBy, titleOf } from './verdict.ts';

/** Every text that the page shows for a result, in reading order, each once. */
export function mentionsOf(
	knowledge: Knowledge,
	result: Result,
	triggers: readonly Trigger[],
	profile: Profile,
): string[] {
	const statement = (id: string) => knowledge.statements[id] ?? [];
	const { verdict, variant, needs, notes, field, relaxations, weighting } = result;
	const areas = new Set(needs.map(({ area }) => area));
	const quiet = [...new Set(knowledge.needs.map(({ area }) => area))].filter((area) => !areas.has(area));
	const texts = [
		verdict.title,
		verdict.sentence,
		...(variant ? [variant.title, variant.sentence, variant.next] : [verdict.next]),
		...needs.flatMap(({ title, reason, alternative }) => [title, reason, alternative?.limits ?? []].flat()),
		...quiet.flatMap((area) => unaskedIn(knowledge.needs, area, profile).map(({ text }) => text)),
		...result.candidates.flatMap(({ platform, cautions, early }) => [
			platform.name,
			...[...cautions, ...early].flatMap(statement),
		]),
		...field.dropped.flatMap(({ platform, drops }) => [
			platform.name,
			...drops.flatMap(({ reason, lift }) => [reason, lift]),
		]),
		...relaxations.map(({ relax }) => relax),
		...Object.values(notes).flatMap((entries) =>
			entries.flatMap(({ text, facts }) => [text, ...facts.flatMap(statement)]),
		),
		...weighting.reasons.map(({ because }) => because),
		...triggers.map((trigger) => triggerText(knowledge, trigger)),
	];
	return [...new Set(texts.filter((text) => text !== ''))];
}

/** A trigger as a sentence. */
export function triggerText({ questions, verdicts }: Knowledge, { question, field, label, becomes }: Trigger): string {
	const asked = questions.find(({ id }) => id === question);
	const part = asked?.parts.find((entry) => entry.field === field);
	const { verdict, variant } = ruledBy(verdicts, becomes);
	const title = verdict ? titleOf(verdict, variant) : becomes.id;
	const what = (asked?.parts.length ?? 1) > 1 ? part?.label : asked?.title;
	return `Becomes “${title}” if the answer to “${what}” is “${label}”.`;
}
