import { factJson } from '../../domain/evidence/json.ts';
import type { Library } from '../../domain/evidence/library.ts';
import { byOrder } from '../../domain/evidence/order.ts';
import { encodeLink } from '../../domain/permalink/link.ts';
import { factsOf } from '../../domain/record/cited-facts.ts';
import { wordsOfReasons } from '../../domain/record/common-words.ts';
import { draftOf, foundIn, type Material } from '../../domain/record/compose.ts';
import { KINDS } from '../../domain/record/file-name.ts';
import { NO_BASIS } from '../../domain/record/recorded.ts';
import { NO_TEXTS, type Texts } from '../../domain/record/texts.ts';
import { writeText } from '../../domain/record/write.ts';
import { advisorData } from '../advisor/data.ts';
import { advisorFields, stateOf } from '../advisor/state.ts';
import { scoringFile } from './data.ts';
import { rankingFrom, understandAdvice, understandRanking } from './material.ts';
import type { RecordExample } from './model.ts';
import { recordPath } from './state.ts';

/**
 * A finished record about a worked scenario, for readers who have not begun one: the first that proposes no mesh, because it
 * is the shortest and the most frequent result.
 *
 * @param absolute address of a path inside the site
 */
export async function recordExample(library: Library, absolute: (path: string) => string): Promise<RecordExample> {
	const advisor = advisorData(library);
	const fields = advisorFields(advisor.knowledge);
	const scenarios = [...library.scenarios].sort(byOrder);
	const [scenario] = scenarios;
	if (scenario === undefined) throw new Error('there is no scenario to write an example from');
	const advice = encodeLink(fields, stateOf(fields, scenario.profile), library.edition.id);
	const { material: advised } = understandAdvice(advisor, advice);
	const state = rankingFrom(advisor, advised);
	const scored = state ? await understandRanking(scoringFile(library), state, false, advised.result) : undefined;
	const material: Material = {
		advice: advised,
		ranking: scored?.material,
		decision: undefined,
		checklist: library.checklist,
	};
	const draft = draftOf(material);
	const texts: Texts = { ...NO_TEXTS, context: scenario.story, date: library.edition.date };
	const { id: edition, date: today } = library.edition;
	const manuscript = {
		draft,
		texts,
		facts: factsOf(draft).map((id) => factJson(library.fact(id), library.source)),
		references: [
			{ kind: 'advice', address: absolute(`/decide/advisor/#${advice}`) },
			{ kind: 'record', address: absolute(recordPath({ advice }, edition)) },
		],
		edition,
		today,
		common: new Set(wordsOfReasons(library)),
		pageAddress: absolute,
		recorded: {
			id: 'exampleexample',
			revision: 0,
			saved: today,
			edition,
			basis: { ...NO_BASIS, advice },
			found: foundIn(material),
			houseRules: undefined,
			texts,
		},
	} as const;
	const written = KINDS.map((kind) => [kind, writeText(kind, manuscript)]);
	return { title: scenario.title, texts: Object.fromEntries(written) as RecordExample['texts'] };
}
